package wegwijs.server.staff.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wegwijs.data.time.DutchTime;

/** Three months of a year; written as "2026-4". */
record Quarter(int year, int number) {
  private static final int MONTHS = 3;
  private static final int SHOWN = 12;
  private static final Pattern WRITTEN = Pattern.compile("(20[0-9]{2})-([1-4])");

  static Quarter of(YearMonth month) {
    return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
  }

  static Quarter now(Clock clock) {
    return of(YearMonth.from(LocalDate.now(clock.withZone(DutchTime.ZONE))));
  }

  static Optional<Quarter> find(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** This one and those before it, three years in all. */
  List<Quarter> andBefore() {
    return Stream.iterate(this, Quarter::before).limit(SHOWN).toList();
  }

  private Quarter before() {
    return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
  }

  boolean has(YearMonth month) {
    return of(month).equals(this);
  }

  @Override
  public String toString() {
    return year + "-" + number;
  }
}
