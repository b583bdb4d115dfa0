package wegwijs.indexer.merge;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/**
 * One telephone number as people write it. Dutch short numbers (112, 113, 14 plus an area code,
 * 116xxx, 18xx) are good; a time, several numbers in one field or a spoilt number is not.
 */
record PhoneRule() implements FieldRule {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern MARKS = Pattern.compile("^[\"']+|[\"']+$|^(?i)tel:");
  private static final Pattern TIME =
      Pattern.compile(".*\\b\\d{1,2}[.:]\\d{2}\\s*(-|–|tot)\\s*\\d{1,2}[.:]\\d{2}.*");
  private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
  private static final Pattern SEVERAL = Pattern.compile(".*\\d.*([/;,]|\\b(of|en|or)\\b).*\\d.*");
  private static final Pattern SHORT = Pattern.compile("112|113|14\\d{2,4}|116\\d{3}|18\\d{2}");
  private static final Pattern ALLOWED = Pattern.compile("[+\\d\\s().\\-–]+");
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    String number = MARKS.matcher(text).replaceAll("").strip();
    if (TIME.matcher(number).matches()) {
      return new FieldOutcome.Rejected(Reason.PHONE_IS_TIME);
    }
    if (ROUNDED.matcher(number).matches()) {
      return new FieldOutcome.Rejected(Reason.NUMBER_WAS_ROUNDED);
    }
    if (SEVERAL.matcher(number).matches()) {
      return new FieldOutcome.Rejected(Reason.PHONES_IN_ONE_FIELD);
    }
    if (isNumber(number)) {
      return new FieldOutcome.Kept(number);
    }
    return fromSpreadsheet && number.matches("[1-9]\\d{8}") && isNumber("0" + number)
        ? new FieldOutcome.Repaired("0" + number, Reason.LEADING_ZERO_RESTORED)
        : new FieldOutcome.Rejected(Reason.PHONE_INVALID);
  }

  private static boolean isNumber(String number) {
    if (!ALLOWED.matcher(number).matches()) {
      return false;
    }
    if (SHORT.matcher(NOT_DIGIT.matcher(number).replaceAll("")).matches()) {
      return true;
    }
    boolean complete = number.startsWith("0") || number.startsWith("+") || number.startsWith("(");
    try {
      return complete && NUMBERS.isPossibleNumber(NUMBERS.parse(number, "NL"));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
