package wegwijs.indexer.ingest;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the columns of a spreadsheet, or the paths of JSON, become the fields of a service. Names are
 * folded, so that capitals and accents do not matter. Immutable.
 *
 * @param encoding of the file; absent to find out
 * @param separator between cells; absent to find out
 * @param list the list in a JSON file that holds the records; absent to find out
 * @param id columns that together identify a service
 * @param fields for each field the columns in which it may stand; the first that is filled counts
 * @param join for each field the columns whose texts are put together
 */
record Recipe(
    Optional<Charset> encoding,
    Optional<String> separator,
    Optional<String> list,
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

  /** The columns in which a field may stand. */
  List<String> columnsOf(RecipeField field) {
    return fields.getOrDefault(field, List.of());
  }
}
