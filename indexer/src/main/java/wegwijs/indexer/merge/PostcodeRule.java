package wegwijs.indexer.merge;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** A Dutch postcode as {@code 6001 AB}; one of another country is kept as it is. */
record PostcodeRule() implements FieldRule {
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})\\s*((?!SA|SD|SS)[A-Z]{2})");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    if (!isDutch(siblings.get("country"))) {
      return new FieldOutcome.Kept(text);
    }
    var form = FORM.matcher(text.toUpperCase(Locale.ROOT));
    return form.matches()
        ? new FieldOutcome.Kept(form.group(1) + " " + form.group(2))
        : new FieldOutcome.Rejected(Reason.POSTCODE_INVALID);
  }

  private static boolean isDutch(@Nullable Object country) {
    return country == null
        || country.toString().isBlank()
        || country.toString().strip().toUpperCase(Locale.ROOT).matches("NL|NLD|NEDERLAND");
  }
}
