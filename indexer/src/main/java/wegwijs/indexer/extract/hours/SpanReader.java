package wegwijs.indexer.extract.hours;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Reads hours: "9.00-17.00 uur", "van 9 tot 12.30 uur", "tussen 9 en 11 uur", "vanaf 19.30 uur".
 */
final class SpanReader {
  private static final int NOON = 12;

  private final TokenCursor cursor;

  SpanReader(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The hours that stand here; empty, without moving, when there are none.
   *
   * @param afterDays whether days stand right before, so that a bare "9-12" or one time counts
   */
  Optional<TimeSpan> read(boolean afterDays) {
    int start = cursor.position();
    Optional<TimeSpan> span = span(afterDays);
    if (span.isEmpty()) {
      cursor.moveTo(start);
    }
    return span;
  }

  private Optional<TimeSpan> span(boolean afterDays) {
    boolean between = cursor.take("tussen");
    boolean from = !between && cursor.take("van", "vanaf", "om");
    if (!(cursor.peek() instanceof HoursToken.Clock opens)) {
      return Optional.empty();
    }
    cursor.skip();
    if (to(between) && cursor.peek() instanceof HoursToken.Clock closes) {
      cursor.skip();
      LocalTime end = afterNoon(opens, closes);
      return isSure(opens, closes, afterDays) && TimeSpan.isOrdered(opens.time(), end)
          ? Optional.of(new TimeSpan(opens.time(), Optional.of(end)))
          : Optional.empty();
    }
    boolean isAlone = from && afterDays && (opens.hasMinutes() || opens.hasUnit());
    return isAlone ? Optional.of(new TimeSpan(opens.time(), Optional.empty())) : Optional.empty();
  }

  /** "Van 9 tot 4 uur" ends in the afternoon. */
  private static LocalTime afterNoon(HoursToken.Clock opens, HoursToken.Clock closes) {
    LocalTime end = closes.time();
    boolean isLate = !closes.hasMinutes() && end.isBefore(opens.time()) && end.getHour() > 0;
    return isLate && end.getHour() < NOON ? end.plusHours(NOON) : end;
  }

  private boolean to(boolean between) {
    if (cursor.takeMark('-') || cursor.take("tm")) {
      return true;
    }
    if (cursor.take("tot")) {
      return !cursor.take("en") || cursor.take("met");
    }
    return between && cursor.take("en");
  }

  /** Two bare numbers are hours only with their unit or right after days, and never a date. */
  private boolean isSure(HoursToken.Clock opens, HoursToken.Clock closes, boolean afterDays) {
    if (DayReader.isMonth(cursor.peek()) || cursor.isWord(0, "jaar", "euro", "personen", "km")) {
      return false;
    }
    return (opens.hasMinutes() && closes.hasMinutes())
        || opens.hasUnit()
        || closes.hasUnit()
        || afterDays;
  }
}
