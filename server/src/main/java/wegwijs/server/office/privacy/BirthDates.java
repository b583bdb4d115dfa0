package wegwijs.server.office.privacy;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days in a text on which somebody may be born. Safe to share between threads. */
final class BirthDates {
  /** A full day that lies further back is hardly an appointment or a decision. */
  private static final int YEARS_BACK = 3;

  private static final int LONGEST_LIFE = 120;
  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(month ->
              month.getDisplayName(TextStyle.FULL, Locale.of("nl"))
                  + "|"
                  + month.getDisplayName(TextStyle.SHORT, Locale.of("nl")).replace(".", "\\.?"))
          .collect(Collectors.joining("|"));
  private static final Pattern DAY =
      Pattern.compile(
          "(geb[a-z.]*(?:\\s+(?:is|op))*[\\s:]+)?"
              + "\\b[0-3]?[0-9](?:[-/.][01]?[0-9][-/.]|\\s+(?:"
              + MONTHS
              + ")\\s+)((?:19|20)[0-9]{2})\\b",
          Pattern.CASE_INSENSITIVE);

  private final Supplier<LocalDate> today;

  BirthDates(Supplier<LocalDate> today) {
    this.today = today;
  }

  List<String> find(String text) {
    return DAY.matcher(text).results().filter(this::isOfBirth).map(MatchResult::group).toList();
  }

  private boolean isOfBirth(MatchResult day) {
    int age = today.get().getYear() - Integer.parseInt(day.group(2));
    return age >= 0 && age <= LONGEST_LIFE && (day.group(1) != null || age > YEARS_BACK);
  }
}
