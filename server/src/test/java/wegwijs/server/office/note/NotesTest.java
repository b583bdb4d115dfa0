package wegwijs.server.office.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.account.MovingClock;

/** Notes and waiting times in a real file. */
class NotesTest {
  private static final UUID SERVICE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
  private static final Author ANNA = new Author(UUID.randomUUID(), "Anna");
  private static final Author BO = new Author(UUID.randomUUID(), "Bo");

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private Notes notes;
  private WaitingTimes times;

  @BeforeEach
  void open() {
    OfficeStore store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    notes = new Notes(store, clock);
    times = new WaitingTimes(store, clock);
  }

  @Test
  void newestStandFirstAndOtherPortalsSeeNothing() {
    Note old = notes.add("weert", SERVICE, Note.Kind.NOTE, "Bel na tien uur", ANNA);
    clock.pass(Duration.ofDays(1));
    Note fresh = notes.add("weert", SERVICE, Note.Kind.TIP, "Vraag naar Els", BO);

    assertThat(notes.list("weert", SERVICE)).containsExactly(fresh, old);
    assertThat(notes.list("twente", SERVICE)).isEmpty();
    assertThat(notes.list("weert", List.of(OTHER, SERVICE)))
        .isEqualTo(Map.of(SERVICE, List.of(fresh, old)));
  }

  @Test
  void onlyTheAuthorOrAnEditorOfThePortalRemovesOne() {
    Note note = notes.add("weert", SERVICE, Note.Kind.NOTE, "Bel na tien uur", ANNA);
    assertThat(notes.remove("weert", note.id(), BO.account(), false)).isFalse();
    assertThat(notes.remove("twente", note.id(), BO.account(), true)).isFalse();
    assertThat(notes.remove("weert", note.id(), ANNA.account(), false)).isTrue();
    Note other = notes.add("weert", SERVICE, Note.Kind.NOTE, "Nog een", ANNA);
    assertThat(notes.remove("weert", other.id(), BO.account(), true)).isTrue();
    assertThat(notes.list("weert", SERVICE)).isEmpty();
  }

  @Test
  void theTextIsNotInTheFiles() throws IOException {
    notes.add("weert", SERVICE, Note.Kind.NOTE, "Onleesbaar geheimpje", ANNA);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("geheimpje");
      }
    }
  }

  @Test
  void emptyAndEndlessTextsAreNoNotes() {
    for (String text : List.of(" ", "x".repeat(Note.LONGEST + 1))) {
      assertThatThrownBy(() -> notes.add("weert", SERVICE, Note.Kind.NOTE, text, ANNA))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theLatestWaitingTimeCountsAndGrowsOld() {
    times.put("weert", SERVICE, 6, ANNA);
    clock.pass(Duration.ofDays(10));
    WaitingTime fresh = times.put("weert", SERVICE, 3, BO);

    assertThat(times.find("weert", SERVICE)).contains(fresh);
    assertThat(times.all("weert")).containsOnlyKeys(SERVICE);
    assertThat(times.find("twente", SERVICE)).isEmpty();
    assertThat(fresh.isOld(clock.instant().plus(Duration.ofDays(90)))).isFalse();
    assertThat(fresh.isOld(clock.instant().plus(Duration.ofDays(91)))).isTrue();
    times.remove("weert", SERVICE);
    assertThat(times.all("weert")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 261})
  void aTimeThatCannotBeIsRefused(int weeks) {
    assertThatThrownBy(() -> times.put("weert", SERVICE, weeks, ANNA))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
