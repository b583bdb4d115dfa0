package wegwijs.indexer.merge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/**
 * A day that exists, as {@code 2026-01-31} (a time behind it is dropped) or {@code 31-01-2026}. A
 * spreadsheet's serial number is turned back into its day.
 */
record DateRule() implements FieldRule {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}|5[0-4]\\d{3}");
  // Day 0 of spreadsheets, which count a 29 February 1900 that never was.
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dutch = DUTCH.matcher(text);
    if (dutch.matches()) {
      return day(dutch.group(3), dutch.group(2), dutch.group(1));
    }
    return fromSpreadsheet && SERIAL.matcher(text).matches()
        ? new FieldOutcome.Repaired(
            DAY_ZERO.plusDays(Integer.parseInt(text)).toString(), Reason.DATE_WAS_SERIAL_NUMBER)
        : new FieldOutcome.Rejected(Reason.DATE_INVALID);
  }

  private static FieldOutcome day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return new FieldOutcome.Kept(date.toString());
    } catch (DateTimeException e) {
      return new FieldOutcome.Rejected(Reason.DATE_INVALID);
    }
  }
}
