package wegwijs.indexer.merge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the values of a field must be like. Pure and safe to share. */
@FunctionalInterface
interface FieldRule {
  /**
   * Judges a value.
   *
   * @param text the value as text, without invisible characters and not blank
   * @param siblings the object in which the field stands
   * @param fromSpreadsheet whether a spreadsheet may have spoilt it
   */
  FieldOutcome judge(String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet);
}
