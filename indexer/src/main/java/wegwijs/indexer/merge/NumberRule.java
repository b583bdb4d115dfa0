package wegwijs.indexer.merge;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** A number within bounds, with a point or a comma before its decimals. */
record NumberRule(BigDecimal lowest, BigDecimal highest, boolean isWhole, Reason otherwise)
    implements FieldRule {
  private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

  static NumberRule age() {
    return between(BigDecimal.ZERO, BigDecimal.valueOf(150), Reason.AGE_INVALID);
  }

  static NumberRule coordinate(int degrees) {
    BigDecimal most = BigDecimal.valueOf(degrees);
    return between(most.negate(), most, Reason.COORDINATE_INVALID);
  }

  static NumberRule amount() {
    return between(BigDecimal.ZERO, LARGEST, Reason.AMOUNT_INVALID);
  }

  static NumberRule decimal() {
    return between(LARGEST.negate(), LARGEST, Reason.NUMBER_INVALID);
  }

  static NumberRule whole() {
    BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
    return new NumberRule(most.negate(), most, true, Reason.NUMBER_INVALID);
  }

  private static NumberRule between(BigDecimal lowest, BigDecimal highest, Reason otherwise) {
    return new NumberRule(lowest, highest, false, otherwise);
  }

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    if (!FORM.matcher(text).matches()) {
      return new FieldOutcome.Rejected(otherwise);
    }
    BigDecimal number = new BigDecimal(text.replace(',', '.'));
    boolean fits = number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0;
    return fits && (!isWhole || number.stripTrailingZeros().scale() <= 0)
        ? new FieldOutcome.Kept(isWhole ? (Object) number.intValueExact() : number)
        : new FieldOutcome.Rejected(otherwise);
  }
}
