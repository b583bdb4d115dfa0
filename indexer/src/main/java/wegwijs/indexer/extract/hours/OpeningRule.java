package wegwijs.indexer.extract.hours;

import java.util.List;
import java.util.stream.Stream;

/**
 * What holds on some days. Immutable.
 *
 * @param days when
 * @param kind open, closed or only by appointment
 * @param spans the hours, in order; empty when closed, or when nothing but the days is told
 * @param everyOtherWeek whether it is so once in two weeks, without saying which
 */
public record OpeningRule(DayChoice days, Kind kind, List<TimeSpan> spans, boolean everyOtherWeek) {
  /** What a rule says. */
  public enum Kind {
    OPEN,
    CLOSED,
    BY_APPOINTMENT
  }

  /** Copies the hours; even or odd weeks say more than every other week. */
  public OpeningRule {
    spans = List.copyOf(spans);
    everyOtherWeek = everyOtherWeek && days.parity() == WeekParity.EVERY;
  }

  boolean isLikeExceptForDays(OpeningRule other) {
    return kind == other.kind
        && everyOtherWeek == other.everyOtherWeek
        && spans.equals(other.spans)
        && days.isSameRhythm(other.days);
  }

  /** Whether all its hours end before those of another rule for the same days begin. */
  boolean isEarlierOnDaysOf(OpeningRule other) {
    boolean bothOpen = kind == Kind.OPEN && other.kind == Kind.OPEN;
    boolean haveSpans = !spans.isEmpty() && !other.spans.isEmpty();
    return bothOpen
        && haveSpans
        && everyOtherWeek == other.everyOtherWeek
        && days.equals(other.days)
        && spans.getLast().endsBefore(other.spans.getFirst());
  }

  OpeningRule and(List<TimeSpan> later) {
    return new OpeningRule(
        days, kind, Stream.concat(spans.stream(), later.stream()).toList(), everyOtherWeek);
  }

  OpeningRule on(DayChoice other) {
    return new OpeningRule(other, kind, spans, everyOtherWeek);
  }
}
