package wegwijs.indexer.merge;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** One e-mail address, with or without {@code mailto:} before it. */
record EmailRule() implements FieldRule {
  private static final Pattern MAILTO = Pattern.compile("^(?i)mailto:");
  private static final Pattern FORM =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}");

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    String address = MAILTO.matcher(text).replaceFirst("").strip();
    return FORM.matcher(address).matches()
        ? new FieldOutcome.Kept(address)
        : new FieldOutcome.Rejected(Reason.EMAIL_INVALID);
  }
}
