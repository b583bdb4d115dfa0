package wegwijs.indexer.merge;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/**
 * One telephone number as people write it; a number without country code is Dutch. Short numbers
 * (112, 113, 144, 14 plus an area code, 116xxx, and 911 to 919 of the Caribbean Netherlands) are
 * good. A time, several numbers in one field, a bank account or a spoilt number is not.
 */
record PhoneRule() implements FieldRule {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** Patterns below look at a text again and again, so it may not be long. */
  private static final int LONGEST = 200;

  private static final String MARK = "[\"'\\s]|(?i:telefoonnummer|telefoon|tel|t)\\s*[.:]";
  private static final Pattern MARKS = Pattern.compile("^(" + MARK + ")+|[\"'\\s]+$");
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern TIME =
      Pattern.compile(".*\\b\\d{1,2}[.:]\\d{2}\\s*(uur)?\\s*(-|–|tot)\\s*\\d{1,2}[.:]\\d{2}.*");
  private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
  private static final Pattern SEVERAL =
      Pattern.compile("(?s).*\\d.*([/;,\\n]|\\b(of|en|or)\\b).*\\d.*");
  private static final Pattern SHORT = Pattern.compile("11[23]|144|140\\d{2,3}|116\\d{3}|91\\d");
  private static final Pattern ALLOWED = Pattern.compile("[+\\d\\s().\\-–]+");
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
  private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8}");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    if (text.length() > LONGEST) {
      return new FieldOutcome.Rejected(Reason.PHONE_INVALID);
    }
    String spaced = SPACE.matcher(text).replaceAll(" ");
    String number = MARKS.matcher(spaced).replaceAll("").strip();
    if (TIME.matcher(number).matches()) {
      return new FieldOutcome.Rejected(Reason.PHONE_IS_TIME);
    }
    if (ROUNDED.matcher(number).matches()) {
      return new FieldOutcome.Rejected(Reason.NUMBER_WAS_ROUNDED);
    }
    if (isNumber(number)) {
      return new FieldOutcome.Kept(number);
    }
    if (SEVERAL.matcher(number).matches()) {
      return new FieldOutcome.Rejected(Reason.PHONES_IN_ONE_FIELD);
    }
    return fromSpreadsheet && WITHOUT_ZERO.matcher(number).matches() && isNumber("0" + number)
        ? new FieldOutcome.Repaired("0" + number, Reason.LEADING_ZERO_RESTORED)
        : new FieldOutcome.Rejected(Reason.PHONE_INVALID);
  }

  /** Whether a text is one telephone number and nothing else. */
  static boolean isNumber(String number) {
    if (!ALLOWED.matcher(number).matches()) {
      return false;
    }
    String digits = NOT_DIGIT.matcher(number).replaceAll("");
    if (SHORT.matcher(digits).matches()) {
      return true;
    }
    boolean international = number.startsWith("+") || digits.matches("00[1-9].*");
    try {
      PhoneNumber parsed = NUMBERS.parse(number, "NL");
      if (parsed.getCountryCode() != 31) {
        return international && NUMBERS.isPossibleNumber(parsed);
      }
      return (international || digits.matches("0[1-9].*")) && isDutch(parsed, digits);
    } catch (NumberParseException e) {
      return false;
    }
  }

  /** Numbers that are not given out are taken when a KvK or AGB number cannot be so long. */
  private static boolean isDutch(PhoneNumber number, String digits) {
    return NUMBERS.isValidNumber(number)
        || (digits.length() >= 10 && NUMBERS.isPossibleNumber(number));
  }
}
