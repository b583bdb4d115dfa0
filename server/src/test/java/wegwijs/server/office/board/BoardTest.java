package wegwijs.server.office.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.MovingClock;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.board.Discussion.State;

/** Discussions and subscriptions in a real file. */
class BoardTest {
  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private OfficeStore store;
  private Board board;
  private Account anna;

  @BeforeEach
  void open() {
    store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    board = new Board(store, clock);
    anna =
        new Accounts(store, clock)
            .add("Anna", "anna@example.nl", Grants.of(Role.SUPPORTER, "weert"));
  }

  private static Post post(String title) {
    return new Post(
        Post.Kind.QUESTION,
        title,
        "Wie weet de onleesbare weg?",
        new LinkedHashSet<>(List.of("geld", "wonen")));
  }

  @Test
  void whereSomebodyWroteLastStandsFirst() {
    Discussion first = board.ask("weert", post("Een"), Author.of(anna));
    clock.pass(Duration.ofMinutes(1));
    Discussion second = board.ask("weert", post("Twee"), Author.of(anna));
    assertThat(board.list("weert", false)).containsExactly(second, first);
    clock.pass(Duration.ofMinutes(1));
    assertThat(board.answer("weert", first.id(), "Zo", Author.of(anna))).isTrue();
    assertThat(board.list("weert", false))
        .extracting(Discussion::id)
        .containsExactly(first.id(), second.id());
    assertThat(board.answers(first.id())).extracting(Discussion.Answer::text).containsExactly("Zo");
    assertThat(board.list("twente", true)).isEmpty();
    assertThat(board.find("twente", first.id())).isEmpty();
  }

  @Test
  void nobodyAnswersInWhatIsClosedHiddenOrElsewhere() {
    Discussion asked = board.ask("weert", post("Een"), Author.of(anna));
    assertThat(board.answer("twente", asked.id(), "Zo", Author.of(anna))).isFalse();
    board.setState("twente", asked.id(), State.HIDDEN);
    assertThat(board.find("weert", asked.id()).orElseThrow().state()).isEqualTo(State.OPEN);
    for (State state : List.of(State.CLOSED, State.HIDDEN)) {
      board.setState("weert", asked.id(), state);
      assertThat(board.answer("weert", asked.id(), "Zo", Author.of(anna))).isFalse();
    }
    assertThat(board.list("weert", false)).isEmpty();
    assertThat(board.list("weert", true)).hasSize(1);
  }

  @Test
  void answersAreHiddenAndAllIsRemovedForGood() throws IOException {
    Discussion asked = board.ask("weert", post("Een"), Author.of(anna));
    board.answer("weert", asked.id(), "Zo", Author.of(anna));
    UUID answer = board.answers(asked.id()).getFirst().id();
    board.setHidden("twente", answer, true);
    assertThat(board.answers(asked.id()).getFirst().isHidden()).isFalse();
    board.setHidden("weert", answer, true);
    assertThat(board.answers(asked.id()).getFirst().isHidden()).isTrue();
    board.remove("twente", asked.id());
    assertThat(board.find("weert", asked.id())).isPresent();
    board.remove("weert", asked.id());
    assertThat(board.find("weert", asked.id())).isEmpty();
    assertThat(board.answers(asked.id())).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("onleesbare weg");
      }
    }
  }

  @Test
  void subscriptionsAreForAPortalAndGoWithTheAccount() {
    Subscriptions subscriptions = new Subscriptions(store);
    subscriptions.set("weert", anna.id(), List.of("geld", "wonen", "geld"));
    assertThat(subscriptions.topics("weert", anna.id())).containsExactly("geld", "wonen");
    assertThat(subscriptions.accounts("weert", Set.of("wonen", "geld"))).containsExactly(anna.id());
    assertThat(subscriptions.accounts("twente", Set.of("geld"))).isEmpty();
    subscriptions.set("weert", anna.id(), List.of("wonen"));
    assertThat(subscriptions.accounts("weert", Set.of("geld"))).isEmpty();
    subscriptions.set("weert", anna.id(), List.of());
    assertThat(subscriptions.topics("weert", anna.id())).isEmpty();
  }

  @Test
  void aPostHasATitleAndAText() {
    assertThatThrownBy(() -> post(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
