package wegwijs.server.office.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.FileBytes;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.MovingClock;

class MissedWordsTest {
  private static final String WORD = "rolstoeldansen";

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-09-01T10:00:00Z"));
  private UseCounts counts;
  private MissedWords words;

  @BeforeEach
  void open() {
    OfficeStore store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    counts = new UseCounts(store, clock);
    words = new MissedWords(counts, clock);
  }

  private void miss(int times, Duration apart) {
    for (int i = 0; i < times; i++) {
      words.add("weert", List.of(WORD, WORD));
      clock.pass(apart);
    }
  }

  private List<Integer> told(String portal) {
    return counts.list(portal, YearMonth.of(2026, 1), YearMonth.of(2027, 12)).stream()
        .filter(count -> count.use() == Use.MISSED_WORD && count.subject().equals(WORD))
        .map(UseCount::count)
        .toList();
  }

  @Test
  void aWordIsNowhereUntilEnoughPeopleMissedIt() throws IOException {
    miss(MissedWords.LEAST - 1, Duration.ofDays(1));
    assertThat(told("weert")).isEmpty();
    assertThat(FileBytes.contain(folder, WORD)).isFalse();

    miss(1, Duration.ofDays(1));
    assertThat(told("weert")).containsExactly(MissedWords.LEAST);
    assertThat(told("twente")).isEmpty();
    assertThat(FileBytes.contain(folder, WORD)).isTrue();
  }

  @Test
  void onceToldEachFurtherTimeCountsOne() {
    miss(MissedWords.LEAST + 3, Duration.ofHours(12));
    assertThat(told("weert")).containsExactly(MissedWords.LEAST + 3);
  }

  @Test
  void nobodyReachesItInADay() {
    miss(500, Duration.ofMinutes(1));
    assertThat(told("weert")).isEmpty();
  }

  @Test
  void whatWasMissedLongAgoNoLongerCounts() {
    miss(MissedWords.LEAST - 1, Duration.ofDays(1));
    clock.pass(Duration.ofDays(MissedWords.DAYS));
    miss(1, Duration.ofDays(1));
    assertThat(told("weert")).isEmpty();
  }

  @Test
  void anotherStartCountsAnew() {
    miss(MissedWords.LEAST - 1, Duration.ofDays(1));
    words = new MissedWords(counts, clock);
    miss(1, Duration.ofDays(1));
    assertThat(told("weert")).isEmpty();
  }
}
