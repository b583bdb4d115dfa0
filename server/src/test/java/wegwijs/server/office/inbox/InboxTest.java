package wegwijs.server.office.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.FileBytes;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.MovingClock;
import wegwijs.server.office.account.Role;

class InboxTest {
  private static final String WORDS = "mijn buurvrouw vergeet haar pillen";
  private static final Message MESSAGE =
      new Message(
          new Reach(Reach.Way.PHONE, "06-12345678", "in de ochtend"),
          "Mevrouw Proef",
          WORDS,
          List.of(UUID.fromString("00000000-0000-4000-8000-000000000001")));

  @TempDir private Path folder;

  // A Monday, ten o'clock in the Netherlands.
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private OfficeStore store;
  private Inbox inbox;
  private UUID id;
  private String code;

  @BeforeEach
  void open() {
    store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    inbox = new Inbox(store, clock);
    id = UUID.randomUUID();
    code = inbox.add(id, "weert", Kind.QUESTION, MESSAGE, 2);
  }

  @Test
  void keepsWhatAResidentWroteAndWhenItIsDue() {
    InquiryHead head = inbox.findByCode("weert", code).orElseThrow();

    assertThat(head.id()).isEqualTo(id);
    assertThat(head.term().dueAt()).isEqualTo(Instant.parse("2026-03-04T16:00:00Z"));
    assertThat(inbox.open("weert", id).orElseThrow().message()).isEqualTo(MESSAGE);
    assertThat(inbox.listOpen("weert")).containsExactly(head);
    assertThat(code).matches("[B-Z2-9]{3}-[B-Z2-9]{3}");
  }

  @Test
  void takesAQuestionOnceHoweverOftenItIsSent() {
    Message other = new Message(MESSAGE.reach(), "", "iets anders", List.of());

    assertThat(inbox.add(id, "weert", Kind.QUESTION, other, 2)).isEqualTo(code);
    assertThat(inbox.open("weert", id).orElseThrow().message()).isEqualTo(MESSAGE);
  }

  @Test
  void whatIsEmptyComesBackEmpty() {
    UUID bare = UUID.randomUUID();
    Message message = new Message(new Reach(Reach.Way.VISIT, "", ""), "", "", List.of());
    inbox.add(bare, "weert", Kind.QUESTION, message, 1);

    assertThat(inbox.open("weert", bare).orElseThrow().message()).isEqualTo(message);
    assertThatThrownBy(() -> new Reach(Reach.Way.PHONE, " ", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherPortalNeverSeesIt() {
    assertThat(inbox.open("twente", id)).isEmpty();
    assertThat(inbox.findByCode("twente", code)).isEmpty();
    assertThat(inbox.listOpen("twente")).isEmpty();

    inbox.close("twente", id, Outcome.ANSWERED, "");
    inbox.note("twente", id, "Bo", "gezien");
    inbox.assign("twente", id, Optional.empty());

    Inquiry same = inbox.open("weert", id).orElseThrow();
    assertThat(same.head().closing()).isEmpty();
    assertThat(same.handling()).isEqualTo(Handling.NONE);
  }

  @Test
  void theFileHoldsNoneOfTheWords() {
    inbox.note("weert", id, "Anna", "gebeld over de pillendoos");
    inbox.close("weert", id, Outcome.REFERRED, "naar de wijkverpleging");

    assertThat(FileBytes.contain(folder, code)).isTrue();
    for (String words :
        List.of(WORDS, "06-12345678", "Proef", "ochtend", "pillendoos", "wijkverpleging")) {
      assertThat(FileBytes.contain(folder, words)).as(words).isFalse();
    }
  }

  @Test
  void colleaguesTakeNoteAndClose() {
    Account anna =
        new Accounts(store, clock).add("Anna", "anna@example.nl", Grants.of(Role.STAFF, "weert"));
    inbox.assign("weert", id, Optional.of(anna.id()));
    inbox.note("weert", id, "Anna", "Niet thuis.");
    clock.pass(Duration.ofHours(1));
    inbox.note("weert", id, "Anna", "Gesproken.");
    inbox.close("weert", id, Outcome.REFERRED, "naar het wijkteam");

    Inquiry closed = inbox.open("weert", id).orElseThrow();
    assertThat(closed.head().assignee()).contains(anna.id());
    assertThat(closed.handling().notes())
        .extracting(Handling.Note::text)
        .containsExactly("Niet thuis.", "Gesproken.");
    assertThat(closed.handling().explanation()).isEqualTo("naar het wijkteam");
    assertThat(closed.head().closing())
        .contains(new InquiryHead.Closing(clock.instant(), Outcome.REFERRED));
    assertThat(inbox.listOpen("weert")).isEmpty();
    assertThat(inbox.listClosed("weert", 10)).containsExactly(closed.head());

    inbox.reopen("weert", id);
    assertThat(inbox.listOpen("weert")).hasSize(1);
  }

  @Test
  void isLateOnceItsTimeIsOver() {
    InquiryHead head = inbox.listOpen("weert").getFirst();

    assertThat(head.isLate(Instant.parse("2026-03-04T15:59:00Z"))).isFalse();
    assertThat(head.isLate(Instant.parse("2026-03-04T16:01:00Z"))).isTrue();
  }

  @Test
  void afterItsTimeNothingOfItRemainsButACount() {
    inbox.note("weert", id, "Anna", "gebeld");
    byte[] message = sealed("message");
    byte[] handling = sealed("handling");
    inbox.close("weert", id, Outcome.NO_OFFER, "");
    inbox.setMunicipality("weert", id, "0988");
    inbox.setMunicipality("twente", id, "0153");
    clock.pass(Duration.ofDays(15));

    assertThat(purge()).isEqualTo(1);
    store.sweep();

    assertThat(inbox.open("weert", id)).isEmpty();
    assertThat(FileBytes.contain(folder, message)).isFalse();
    assertThat(FileBytes.contain(folder, handling)).isFalse();
    assertThat(FileBytes.contain(folder, code)).isFalse();
    assertThat(inbox.counts("weert"))
        .containsExactly(
            new InquiryCount(
                YearMonth.of(2026, 3), "0988", Kind.QUESTION, Optional.of(Outcome.NO_OFFER), 1));
  }

  @Test
  void keepsWhatIsOpenLongerThanWhatIsClosedAndCountsBothOnce() {
    UUID closed = UUID.randomUUID();
    inbox.add(closed, "weert", Kind.CALL, MESSAGE, 1);
    inbox.close("weert", closed, Outcome.ANSWERED, "");
    List<InquiryCount> before = inbox.counts("weert");

    clock.pass(Duration.ofDays(15));
    assertThat(purge()).isEqualTo(1);
    assertThat(inbox.listOpen("weert")).hasSize(1);
    clock.pass(Duration.ofDays(46));
    assertThat(purge()).isEqualTo(1);

    assertThat(inbox.portals()).isEmpty();
    assertThat(inbox.counts("weert")).isEqualTo(before).hasSize(2);
  }

  private int purge() {
    return inbox.purge(
        "weert",
        clock.instant().minus(Duration.ofDays(60)),
        clock.instant().minus(Duration.ofDays(14)));
  }

  private byte[] sealed(String column) {
    return store.with(handle ->
        handle
            .select("SELECT " + column + " FROM inquiry WHERE id = ?", id.toString())
            .mapTo(byte[].class)
            .one());
  }
}
