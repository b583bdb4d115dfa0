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
 * A time of the day, such as {@code 9:00}, {@code 09.00}, {@code 10:00:00Z} or {@code 5:30 pm};
 * {@code 24:00} is midnight.
 */
record TimeRule() implements FieldRule {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s*(?:Z|[+-]\\d{2}:\\d{2}|uur|u)?");
  private static final Pattern TWELVE_HOURS =
      Pattern.compile("(?i)(1[0-2]|0?[1-9])(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\.?");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    Matcher twelve = TWELVE_HOURS.matcher(text);
    if (twelve.matches()) {
      return judge(twentyFour(twelve), siblings, fromSpreadsheet);
    }
    Matcher form = FORM.matcher(text);
    try {
      return form.matches()
          ? new FieldOutcome.Kept(time(form).toString())
          : new FieldOutcome.Rejected(Reason.TIME_INVALID);
    } catch (DateTimeException e) {
      return new FieldOutcome.Rejected(Reason.TIME_INVALID);
    }
  }

  /** 12 am is midnight, 12 pm is noon. */
  private static String twentyFour(Matcher twelve) {
    int hour = Integer.parseInt(twelve.group(1)) % 12;
    boolean isAfternoon = twelve.group(3).equalsIgnoreCase("p");
    return (isAfternoon ? hour + 12 : hour)
        + ":"
        + Objects.requireNonNullElse(twelve.group(2), "00");
  }

  private static LocalTime time(Matcher form) {
    int hour = Integer.parseInt(form.group(1));
    int minute = Integer.parseInt(form.group(2));
    int second = Integer.parseInt(Objects.requireNonNullElse(form.group(3), "0"));
    boolean isEndOfDay = hour == 24 && minute == 0 && second == 0;
    return isEndOfDay ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute, second);
  }
}
