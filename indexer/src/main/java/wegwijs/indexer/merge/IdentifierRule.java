package wegwijs.indexer.merge;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** A KvK number or AGB code has eight digits; other identifiers are free. */
record IdentifierRule() implements FieldRule {
  private static final Pattern EIGHT = Pattern.compile("\\d{8}");
  private static final Pattern SEVEN = Pattern.compile("\\d{7}");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    String type =
        Objects.toString(siblings.get("identifier_type"), "").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "kvk" -> eightDigits(text, fromSpreadsheet, Reason.KVK_INVALID);
      case "agb" -> eightDigits(text, fromSpreadsheet, Reason.AGB_INVALID);
      default -> new FieldOutcome.Kept(text);
    };
  }

  private static FieldOutcome eightDigits(String text, boolean fromSpreadsheet, Reason reason) {
    String digits = text.replace(" ", "");
    if (EIGHT.matcher(digits).matches()) {
      return new FieldOutcome.Kept(digits);
    }
    return fromSpreadsheet && SEVEN.matcher(digits).matches()
        ? new FieldOutcome.Repaired("0" + digits, Reason.LEADING_ZERO_RESTORED)
        : new FieldOutcome.Rejected(reason);
  }
}
