package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portals;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.feedback.Fault;
import wegwijs.server.office.feedback.Remark;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.feedback.Subject;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.office.inbox.Message;
import wegwijs.server.office.inbox.Reach;
import wegwijs.server.office.keeper.Change;
import wegwijs.server.office.keeper.Changes;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.office.keeper.Keepers;

/** What is kept too long goes, by the periods of each portal. */
class HousekeepingTest {
  private static final Message MESSAGE =
      new Message(new Reach(Reach.Way.VISIT, "", ""), "", "een vraag", List.of());

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private OfficeStore store;
  private Inbox inbox;
  private Housekeeping housekeeping;

  @BeforeEach
  void open() throws IOException {
    Path portals = Files.createDirectories(folder.resolve("portals"));
    Files.writeString(
        portals.resolve("kort.yaml"),
        """
        id: kort
        name: Sociale kaart van Proefstad
        prefix: kort
        municipalities: ["0988"]
        tagline: Vind hulp in Proefstad
        frontOffice:
          name: Het proefloket
          explanation: Hier helpt een mens u.
          questions: {keepDays: 5, keepClosedDays: 1}
        """);
    store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    inbox = new Inbox(store, clock);
    Portals read = Portals.of(folder, Places.shipped());
    housekeeping = new Housekeeping(store, () -> read, clock);
  }

  @Test
  void eachPortalHasItsOwnPeriods() {
    ask("kort");
    ask("weert");
    ask("opgeheven");
    pass(6);
    assertThat(housekeeping.run()).isEqualTo(1);
    assertThat(inbox.portals()).containsExactly("opgeheven", "weert");
    pass(55);
    assertThat(housekeeping.run()).isEqualTo(2);
    assertThat(inbox.portals()).isEmpty();
    assertThat(housekeeping.run()).isZero();
  }

  @Test
  void reportsAndCasesGoToo() {
    UUID owner =
        new Accounts(store, clock)
            .add("Anna", "anna@example.nl", Grants.of(Role.STAFF, "weert"))
            .id();
    Cases cases = new Cases(store, clock);
    UUID id =
        cases.begin("weert", owner, CaseText.asking("een casus", List.of("wet/wmo"), List.of()));
    cases.close("weert", id, CaseOutcome.ANSWERED, "Anna", "");
    Reports reports = new Reports(store, clock);
    UUID report = UUID.randomUUID();
    reports.add(
        report,
        "weert",
        new Subject(Subject.Kind.SERVICE, UUID.randomUUID()),
        new Remark(List.of(Fault.HOURS), "", ""));
    reports.close("weert", report);
    pass(13);
    assertThat(housekeeping.run()).isZero();
    pass(2);
    assertThat(housekeeping.run()).isEqualTo(2);
    assertThat(cases.open("weert", id)).isEmpty();
    assertThat(reports.find("weert", report)).isEmpty();
  }

  @Test
  void invitationsThatWereTakenBackAndChangesGoToo() {
    Keepers keepers = new Keepers(store, clock);
    UUID stays = UUID.randomUUID();
    UUID goes = UUID.randomUUID();
    for (UUID organization : List.of(stays, goes)) {
      keepers.invite(organization, "weert", new Keeper.Reached("a@example.nl", "https://x.nl"));
    }
    keepers.withdraw(goes);
    Changes changes = new Changes(store, clock);
    Subject subject = new Subject(Subject.Kind.ORGANIZATION, stays);
    changes.add("weert", stays, new Change.Wish(subject, "description", "Nieuw"));
    changes.add("weert", stays, new Change.Wish(subject, "phones", "020-7960111"));
    changes.close(changes.listOpen("weert").getFirst().id());
    pass(15);
    assertThat(housekeeping.run()).isEqualTo(2);
    assertThat(keepers.findOf(goes)).isEmpty();
    assertThat(keepers.findOf(stays)).isPresent();
    assertThat(changes.listOpen("weert")).hasSize(1);
    pass(170);
    assertThat(housekeeping.run()).isEqualTo(1);
    assertThat(changes.portals()).isEmpty();
  }

  private void ask(String portal) {
    inbox.add(UUID.randomUUID(), portal, Kind.QUESTION, MESSAGE, 2);
  }

  private void pass(int days) {
    now = now.plus(Duration.ofDays(days));
  }
}
