package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days a rule holds. Immutable.
 *
 * @param days at least one
 * @param occurrences which of these days in a month, 1 to 5, or -1 for the last; empty for each
 * @param parity in which weeks
 */
public record DayChoice(Set<DayOfWeek> days, Set<Integer> occurrences, WeekParity parity) {
  /** Copies in order; refuses a choice of no day. */
  public DayChoice {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a choice of days has at least one");
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    occurrences = Collections.unmodifiableSet(new TreeSet<>(occurrences));
  }

  DayChoice with(WeekParity other) {
    return new DayChoice(days, occurrences, other);
  }

  /** In the same rhythm on other days. */
  DayChoice on(Set<DayOfWeek> others) {
    return new DayChoice(others, occurrences, parity);
  }

  /** Also on the days of the other. */
  DayChoice and(DayChoice other) {
    Set<DayOfWeek> both = EnumSet.copyOf(days);
    both.addAll(other.days);
    return new DayChoice(both, occurrences, parity);
  }

  boolean isSameRhythm(DayChoice other) {
    return parity == other.parity && occurrences.equals(other.occurrences);
  }

  /** Runs of days that follow each other, such as Monday to Friday. */
  List<List<DayOfWeek>> runs() {
    List<List<DayOfWeek>> runs = new ArrayList<>();
    for (DayOfWeek day : days) {
      if (runs.isEmpty() || runs.getLast().getLast().plus(1) != day) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(day);
    }
    return runs;
  }
}
