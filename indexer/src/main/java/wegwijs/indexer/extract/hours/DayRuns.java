package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Days of the week put together where they follow each other. */
final class DayRuns {
  private DayRuns() {}

  static List<List<DayOfWeek>> of(Set<DayOfWeek> days) {
    List<List<DayOfWeek>> runs = new ArrayList<>();
    List<DayOfWeek> run = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (days.contains(day)) {
        run.add(day);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }
}
