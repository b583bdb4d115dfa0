package wegwijs.indexer;

import java.time.Duration;
import java.time.Instant;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.SourceSchedule;
import wegwijs.indexer.report.RunReport;

/**
 * When a source is due again after a run. One that changes much is visited more often, one in which
 * nothing changes less often, from 1 to 30 days. A run that did not come to its end is tried again
 * the next day.
 */
public final class Pace {
  /** A source of which at least this share changed is visited twice as often. */
  private static final double MUCH = 0.05;

  private Pace() {}

  /** The schedule after a run that ended at this moment. */
  public static SourceSchedule after(RunReport report, SourceSchedule schedule, Instant now) {
    return switch (report.outcome()) {
      case COMPLETE -> schedule.after(adapted(schedule.pace(), report.counts()), now);
      case HELD -> schedule.after(schedule.pace(), now);
      case INCOMPLETE, REFUSED, CANCELLED -> schedule.retrying(now);
    };
  }

  private static Duration adapted(Duration pace, RunCounts counts) {
    int changed = counts.accepted() + counts.gone();
    if (changed == 0) {
      return shorter(pace.multipliedBy(3).dividedBy(2), SourceSchedule.LONGEST);
    }
    boolean isMuch = changed >= MUCH * (counts.read() + counts.gone());
    return isMuch ? longer(pace.dividedBy(2), SourceSchedule.SHORTEST) : pace;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
