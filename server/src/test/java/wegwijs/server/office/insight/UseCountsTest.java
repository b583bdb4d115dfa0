package wegwijs.server.office.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.MovingClock;

class UseCountsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-30T22:30:00Z"));
  private OfficeStore store;
  private UseCounts counts;

  @BeforeEach
  void open() {
    store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    counts = new UseCounts(store, clock);
  }

  @Test
  void addsUpByPortalUseSubjectAndDutchMonth() {
    counts.add("weert", Use.THEME, "schulden");
    counts.add("weert", Use.THEME, "schulden", 2);
    counts.add("weert", Use.THEME, "eten");
    counts.add("twente", Use.THEME, "schulden");
    counts.flush();
    clock.pass(Duration.ofMinutes(45));
    counts.add("weert", Use.THEME, "schulden");

    assertThat(counts.list("weert", NOVEMBER, NOVEMBER.plusMonths(1)))
        .containsExactly(
            new UseCount(NOVEMBER, Use.THEME, "eten", 1),
            new UseCount(NOVEMBER, Use.THEME, "schulden", 3),
            new UseCount(NOVEMBER.plusMonths(1), Use.THEME, "schulden", 1));
    assertThat(counts.list("weert", NOVEMBER, NOVEMBER)).hasSize(2);
  }

  @Test
  void writesOnceAMinuteAtMost() {
    counts.add("weert", Use.SEARCH, "");
    assertThat(rows()).isZero();
    clock.pass(Duration.ofSeconds(61));
    counts.add("weert", Use.SEARCH, "");
    counts.add("weert", Use.THEME, "eten");
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void keepsWhatCannotBeWrittenYet() {
    counts.add("weert", Use.SEARCH, "");
    store.with(handle -> handle.execute("ALTER TABLE usage_count RENAME TO elsewhere"));
    clock.pass(Duration.ofSeconds(61));
    counts.add("weert", Use.SEARCH, "");
    store.with(handle -> handle.execute("ALTER TABLE elsewhere RENAME TO usage_count"));

    assertThat(counts.list("weert", NOVEMBER, NOVEMBER))
        .containsExactly(new UseCount(NOVEMBER, Use.SEARCH, "", 2));
  }

  @Test
  void removesWhatIsOld() {
    counts.add("weert", Use.SEARCH, "");
    counts.flush();
    assertThat(counts.purge(NOVEMBER)).isZero();
    assertThat(counts.purge(NOVEMBER.plusMonths(1))).isEqualTo(1);
    assertThat(rows()).isZero();
  }

  private int rows() {
    return store.with(
        handle -> handle.select("SELECT COUNT(*) FROM usage_count").mapTo(Integer.class).one());
  }
}
