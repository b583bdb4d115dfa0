package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wegwijs.data.store.Samples.SOURCE;
import static wegwijs.data.store.Samples.START;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTest {
  @TempDir private Path folder;
  private RecordStore store;
  private Schedules schedules;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("store.db"));
    schedules = store.schedules();
    store.sources().put(SOURCE);
  }

  @Test
  void aSourceIsDueAtOnceAndThenAfterItsPace() {
    SourceSchedule first = SourceSchedule.starting(SOURCE.id(), 0, START);
    schedules.put(first);
    assertThat(schedules.listDue(START)).containsExactly(first);

    SourceSchedule next = first.after(Duration.ofDays(3), START);
    schedules.put(next);
    assertThat(schedules.listDue(START.plus(Duration.ofDays(2)))).isEmpty();
    assertThat(schedules.listDue(START.plus(Duration.ofDays(3)))).containsExactly(next);
    assertThat(schedules.find(SOURCE.id())).contains(next);
  }

  @Test
  void fixedDaysGoBeforeThePace() {
    SourceSchedule daily = SourceSchedule.starting(SOURCE.id(), 1, START);
    assertThat(daily.after(Duration.ofDays(30), START).dueAt())
        .isEqualTo(START.plus(Duration.ofDays(1)));
  }

  @Test
  void whatFailedIsTriedAgainTheNextDay() {
    SourceSchedule monthly = SourceSchedule.starting(SOURCE.id(), 30, START);
    assertThat(monthly.retrying(START).dueAt()).isEqualTo(START.plus(Duration.ofDays(1)));
  }

  @Test
  void aSourceThatIsRemovedOrUnplannedIsNotDue() {
    schedules.put(SourceSchedule.starting(SOURCE.id(), 0, START));
    store.sources().remove(SOURCE.id());
    assertThat(schedules.listDue(START)).isEmpty();

    store.sources().put(SOURCE);
    schedules.remove(SOURCE.id());
    assertThat(schedules.find(SOURCE.id())).isEmpty();
  }

  @Test
  void aScheduleKeepsWithinAMonth() {
    assertThatThrownBy(() -> SourceSchedule.starting("x", 31, START))
        .hasMessageContaining("31 is not from 0 to 30");
    assertThatThrownBy(() -> new SourceSchedule("x", 0, Duration.ofHours(23), START))
        .hasMessageContaining("PT23H");
  }
}
