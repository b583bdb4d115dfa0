package wegwijs.indexer.merge;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/**
 * A time of the day, such as {@code 9:00}, {@code 09.00} or {@code 10:00:00Z}; {@code 24:00} is
 * midnight.
 */
record TimeRule() implements FieldRule {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*(?:Z|[+-]\\d{2}:\\d{2}|uur|u)?");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    Matcher form = FORM.matcher(text);
    try {
      return form.matches()
          ? new FieldOutcome.Kept(time(form).toString())
          : new FieldOutcome.Rejected(Reason.TIME_INVALID);
    } catch (DateTimeException e) {
      return new FieldOutcome.Rejected(Reason.TIME_INVALID);
    }
  }

  private static LocalTime time(Matcher form) {
    int hour = Integer.parseInt(form.group(1));
    int minute = Integer.parseInt(form.group(2));
    int second = Integer.parseInt(Objects.requireNonNullElse(form.group(3), "0"));
    boolean isEndOfDay = hour == 24 && minute == 0 && second == 0;
    return isEndOfDay ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute, second);
  }
}
