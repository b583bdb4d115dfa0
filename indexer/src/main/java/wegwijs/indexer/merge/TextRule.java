package wegwijs.indexer.merge;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** Free text, cut off where it becomes too long to be read. */
record TextRule(int longest) implements FieldRule {
  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    return text.length() <= longest
        ? new FieldOutcome.Kept(text)
        : new FieldOutcome.Repaired(text.substring(0, cut(text)), Reason.TEXT_TOO_LONG);
  }

  /** Never between the two halves of one character. */
  private int cut(String text) {
    return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
  }
}
