package wegwijs.indexer.extract.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers in a text. What looks like one but is a time, a date, an IBAN, an amount
 * or the number of a register is masked first; fax numbers are passed over. Every pattern is
 * bounded, so that the time grows with the length of the text. Stateless, safe to share.
 */
public final class PhoneNumbers {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern MASK =
      Pattern.compile(
          "(?i)\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}\\b(?:"
              + " ?\\d{1,3}\\b)?|\\b(?:kvk|k\\.v\\.k\\.|kamer van"
              + " koophandel|agb|rsin|btw|bsn|rekening|iban|big)[^\\d\\n]{0,40}[A-Z]{0,2}\\d[\\d"
              + " .]{4,14}|\\b\\d{1,2}[.:]\\d{2} ?(?:u|uur|h)?\\.? ?(?:-|–|tot|t/m|en)"
              + " ?\\d{1,2}[.:]\\d{2}\\b(?! ?\\d)"
              + "|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2} ?[-–/]"
              + " ?(?:19|20)\\d{2}\\b|€ ?[\\d.,]{1,12}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w@/=.-])(?:(?:\\+|00)\\d{1,3}[\\s.-]{0,2}(?:\\(0\\)[\\s.-]{0,2})?|\\(?0\\)?)"
              + "[1-9]\\d{0,3}\\)?(?:[\\s./–-]{0,3}\\d{1,8}){1,6}(?![\\w@])");
  private static final Pattern SERVICE_NUMBER =
      Pattern.compile(
          "(?<![\\w@/=.,€-])(?:0[89]00[\\s./–-]{0,3}\\d(?:[\\s.-]?\\d){3,6}|14 ?0(?: ?\\d){2,3}|116"
              + " ?\\d{3})(?![\\w@,])");
  private static final Pattern FAX = Pattern.compile("(?i)\\b(?:fax|f)\\b[ .:\\w]{0,12}$");
  private static final Pattern EMERGENCY =
      Pattern.compile("11[23]|144|116\\d{3}|09008844|08000113|09000113");

  /** The numbers that American films use, which makers of themes copy. */
  private static final Pattern FICTION = Pattern.compile("(?:0031|31|0|1)?\\d{2,3}55501\\d{2}");

  private static final Pattern SAME_DIGITS = Pattern.compile("(\\d)\\1{6}");
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
  private static final Pattern SHORT_NUMBER = Pattern.compile("11[23]|144|140\\d{2,3}|116\\d{3}");
  private static final int SHORTEST_NUMBER = 5;
  private static final int SHORTEST_FULL = 8;
  private static final int LONG_NUMBER = 8;
  private static final int LONGEST_TEXT = 20_000;

  private PhoneNumbers() {}

  /**
   * A number in a text.
   *
   * @param written as it stands there
   * @param key the same for every way to write the number
   * @param isMobile whether it is a Dutch mobile number
   */
  public record Found(String written, String key, boolean isMobile) {}

  /** The numbers in a text, each once, in order. */
  public static List<Found> find(String text) {
    if (!Digits.areIn(text, SHORTEST_NUMBER) || isWithout(text)) {
      return List.of();
    }
    String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String masked = mask(bounded);
    List<Found> found = new ArrayList<>();
    addAll(SERVICE_NUMBER.matcher(masked), bounded, found);
    addAll(NUMBER.matcher(masked), bounded, found);
    return found;
  }

  /** Times, postcodes and amounts have fewer digits than any number but those of services. */
  private static boolean isWithout(String text) {
    return !Digits.areIn(text, LONG_NUMBER) && !SERVICE_NUMBER.matcher(text).find();
  }

  private static String mask(String text) {
    return MASK.matcher(text).replaceAll(match -> "x".repeat(match.group().length()));
  }

  private static void addAll(Matcher matcher, String text, List<Found> found) {
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - 20), matcher.start());
      if (!FAX.matcher(before).find()) {
        longestNumber(matcher.group())
            .filter(number -> found.stream().noneMatch(other -> other.key().equals(number.key())))
            .ifPresent(found::add);
      }
    }
  }

  /** Digits behind a number, such as a time, may not be part of it. */
  private static Optional<Found> longestNumber(String written) {
    boolean isHalf = written.startsWith("(") && written.indexOf(')') < 0;
    String candidate = written.substring(isHalf ? 1 : 0).strip();
    while (candidate.length() > 3) {
      Optional<Found> number = parse(candidate);
      if (number.isPresent()) {
        return number;
      }
      int space = Math.max(candidate.lastIndexOf(' '), candidate.lastIndexOf('/'));
      if (space < 0) {
        return Optional.empty();
      }
      candidate = candidate.substring(0, space).strip();
    }
    return Optional.empty();
  }

  /** One number and nothing else; empty when it is none. */
  public static Optional<Found> parse(String number) {
    String written = number.strip();
    String digits = NOT_DIGIT.matcher(written).replaceAll("");
    if (digits.length() < SHORTEST_FULL && SHORT_NUMBER.matcher(digits).matches()) {
      return Optional.of(new Found(written, digits, false));
    }
    if (digits.length() < SHORTEST_FULL || digits.length() > 15) {
      return Optional.empty();
    }
    try {
      PhoneNumber parsed = NUMBERS.parse(written, "NL");
      boolean international = written.startsWith("+") || written.startsWith("00");
      if (!NUMBERS.isValidNumber(parsed) || (!international && parsed.getCountryCode() != 31)) {
        return Optional.empty();
      }
      boolean isMobile =
          parsed.getCountryCode() == 31
              && String.valueOf(parsed.getNationalNumber()).startsWith("6");
      String key = NUMBERS.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164);
      return Optional.of(new Found(written, key, isMobile));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Whether a number is for emergencies and so belongs to nobody's record by being mentioned. */
  public static boolean isEmergency(Found number) {
    String digits = NOT_DIGIT.matcher(number.key()).replaceAll("");
    String national = digits.startsWith("31") ? "0" + digits.substring(2) : digits;
    return EMERGENCY.matcher(national).matches();
  }

  /** Whether somebody typed a row of digits to fill a field. */
  public static boolean isPlaceholder(String number) {
    String digits = NOT_DIGIT.matcher(number).replaceAll("").toLowerCase(Locale.ROOT);
    return digits.contains("1234567")
        || digits.contains("0123456")
        || digits.contains("9876543")
        || digits.endsWith("12345678")
        || FICTION.matcher(digits).matches()
        || SAME_DIGITS.matcher(digits).find();
  }
}
