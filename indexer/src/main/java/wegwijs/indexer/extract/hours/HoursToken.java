package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One mark of a text about opening hours. */
sealed interface HoursToken {
  /** A day by name; an abbreviation may also be another word. */
  record Day(DayOfWeek day, boolean isAbbreviation) implements HoursToken {}

  /** A number that may be a time of the day; a bare hour needs more to be one. */
  record Clock(LocalTime time, boolean hasMinutes, boolean hasUnit) implements HoursToken {}

  /** A date, an amount or a long number: no time. */
  record Other() implements HoursToken {}

  /** A word in lower case. */
  record Word(String text) implements HoursToken {}

  /** A mark such as {@code -}, {@code ,} or the end of a line. */
  record Mark(char sign) implements HoursToken {}
}
