package wegwijs.indexer.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * The names of the columns.
 *
 * @param columns folded names in order; empty for a column without a name
 * @param titles the names as they stand in the file, by folded name
 */
record TableHeader(List<String> columns, Map<String, String> titles) {
  private static final int MOST_COLUMNS = 500;

  /**
   * The columns that a row of names stands for.
   *
   * @param required columns of each of which one must be there
   */
  static TableHeader of(List<String> names, Recipe recipe, List<List<String>> required)
      throws SourceRefused {
    if (names.size() > MOST_COLUMNS) {
      throw refused(names.size() + " kolommen", Reason.TOO_MANY_COLUMNS);
    }
    List<String> columns = names.stream().map(Folding::fold).toList();
    Map<String, String> titles = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      titles.putIfAbsent(columns.get(i), names.get(i).strip());
    }
    requireDistinct(columns, recipe);
    if (!hasAll(columns, required)) {
      throw refused(String.join(", ", names), Reason.HEADER_MISSING);
    }
    return new TableHeader(columns, titles);
  }

  /** How many of these names a recipe knows; none when one that is required is not there. */
  static int countKnown(List<String> names, Recipe recipe, List<List<String>> required) {
    List<String> columns = names.stream().map(Folding::fold).toList();
    return hasAll(columns, required)
        ? (int) columns.stream().distinct().filter(recipe::uses).count()
        : 0;
  }

  private static boolean hasAll(List<String> columns, List<List<String>> required) {
    return required.stream().allMatch(choice -> choice.stream().anyMatch(columns::contains));
  }

  private static void requireDistinct(List<String> columns, Recipe recipe) throws SourceRefused {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column) && recipe.uses(column)) {
        throw refused(column, Reason.HEADER_DUPLICATE);
      }
    }
  }

  private static SourceRefused refused(String value, Reason reason) {
    return SourceRefused.of(Issue.sourceRefused("kopregel", value, reason));
  }

  int width() {
    return columns.size();
  }

  /** Cells beyond the last column, unless they are empty. */
  boolean isTooLong(List<String> fields) {
    return fields.stream().skip(width()).anyMatch(field -> !field.isBlank());
  }

  /** The filled cells of a row by their folded column name; columns of one name come together. */
  Map<String, String> cells(List<String> fields) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(fields.size(), width()); i++) {
      String text = fields.get(i).strip();
      if (!text.isEmpty() && !columns.get(i).isEmpty()) {
        cells.merge(columns.get(i), text, (first, second) -> first + "\n" + second);
      }
    }
    return cells;
  }
}
