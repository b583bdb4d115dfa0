package wegwijs.indexer.merge;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/**
 * An amount of money that is not below zero, such as {@code 12,50}, {@code € 12,-} or {@code
 * 1.250,00}. In a spreadsheet {@code 1.250} may mean two things and is rejected.
 */
record AmountRule() implements FieldRule {
  private static final NumberRule NUMBER = NumberRule.amount();
  private static final Pattern EURO = Pattern.compile("^(€|EUR)\\s*|\\s*(€|EUR|euro)$");
  private static final Pattern ROUND = Pattern.compile("[.,][-–]+$");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
  private static final Pattern TWO_MEANINGS = Pattern.compile("\\d{1,3}\\.\\d{3}");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    String digits = EURO.matcher(text).replaceAll("").strip();
    String number = ROUND.matcher(digits).replaceAll("");
    if (TWO_MEANINGS.matcher(number).matches()) {
      return fromSpreadsheet
          ? new FieldOutcome.Rejected(Reason.AMOUNT_INVALID)
          : NUMBER.judge(number, siblings, false);
    }
    return NUMBER.judge(
        THOUSANDS.matcher(number).matches() ? number.replace(".", "") : number,
        siblings,
        fromSpreadsheet);
  }
}
