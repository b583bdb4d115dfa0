package wegwijs.server.admin.insight;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month, a quarter or a year, written as "2026-11", "2026-k4" or "2026".
 *
 * @param from the first month
 * @param to the last month
 */
record Period(YearMonth from, YearMonth to) {
  private static final int QUARTER = 3;
  private static final int YEAR = 12;
  private static final int MONTHS_SHOWN = 12;
  private static final int QUARTERS_SHOWN = 8;
  private static final int YEARS_SHOWN = 3;
  private static final Pattern WRITTEN =
      Pattern.compile("(20[0-9]{2})(?:-(?:(0[1-9]|1[0-2])|k([1-4])))?");

  static Period month(YearMonth month) {
    return new Period(month, month);
  }

  static Period quarter(YearMonth month) {
    YearMonth first = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
    return new Period(first, first.plusMonths(QUARTER - 1));
  }

  static Period year(YearMonth month) {
    return new Period(month.withMonth(1), month.withMonth(YEAR));
  }

  static Optional<Period> find(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    YearMonth january = YearMonth.of(Integer.parseInt(matcher.group(1)), 1);
    if (matcher.group(2) != null) {
      return Optional.of(month(january.withMonth(Integer.parseInt(matcher.group(2)))));
    }
    return Optional.of(
        matcher.group(3) == null
            ? year(january)
            : quarter(january.withMonth(Integer.parseInt(matcher.group(3)) * QUARTER)));
  }

  /** Those among which one chooses: months, then quarters, then years, the latest first. */
  static Stream<Period> choices(YearMonth now) {
    return Stream.of(
            IntStream.range(0, MONTHS_SHOWN).mapToObj(back -> month(now.minusMonths(back))),
            IntStream.range(0, QUARTERS_SHOWN)
                .mapToObj(back -> quarter(now.minusMonths((long) back * QUARTER))),
            IntStream.range(0, YEARS_SHOWN).mapToObj(back -> year(now.minusYears(back))))
        .flatMap(periods -> periods);
  }

  /** All its months, the first one first. */
  Stream<YearMonth> months() {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
  }

  boolean isMonth() {
    return from.equals(to);
  }

  boolean isYear() {
    return from.plusMonths(YEAR - 1).equals(to);
  }

  /** Which quarter of its year it begins in. */
  int quarterNumber() {
    return (from.getMonthValue() - 1) / QUARTER + 1;
  }

  @Override
  public String toString() {
    if (isMonth()) {
      return from.toString();
    }
    return isYear() ? Integer.toString(from.getYear()) : from.getYear() + "-k" + quarterNumber();
  }
}
