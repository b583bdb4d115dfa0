package wegwijs.indexer.ingest;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a spreadsheet become the fields of a service. Column names are folded, so that
 * capitals and accents do not matter. Immutable.
 *
 * @param encoding of the file; absent to find out
 * @param separator between cells; absent to find out
 * @param id columns that together identify a service
 * @param fields for each field the columns in which it may stand; the first that is filled counts
 * @param join for each field the columns whose texts are put together
 */
record Recipe(
    Optional<Charset> encoding,
    Optional<String> separator,
    List<String> id,
    Map<RecipeField, List<String>> fields,
    Map<RecipeField, List<String>> join) {
  Recipe {
    id = List.copyOf(id);
    fields = Map.copyOf(fields);
    join = Map.copyOf(join);
  }

  /** Whether any field looks at this column. */
  boolean uses(String column) {
    return id.contains(column)
        || fields.values().stream().anyMatch(columns -> columns.contains(column))
        || join.values().stream().anyMatch(columns -> columns.contains(column));
  }

  /** The columns of which one must be there, or no service has a name. */
  List<String> nameColumns() {
    return fields.getOrDefault(RecipeField.NAME, List.of());
  }
}
