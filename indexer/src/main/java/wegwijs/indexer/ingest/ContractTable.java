package wegwijs.indexer.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Passes the lines of a contract list on as candidates: an organization with one contract, and
 * perhaps the name of one service and a city. Used once.
 */
final class ContractTable implements TableSink {
  private static final int LARGEST_CELL = 10_000;

  private final Recipe recipe;
  private final Sink sink;
  private final List<List<String>> required;
  private @Nullable TableHeader header;

  ContractTable(Recipe recipe, Sink sink) {
    this.recipe = recipe;
    this.sink = sink;
    this.required =
        List.of(
            recipe.columnsOf(RecipeField.CONTRACT_LAW),
            Stream.of(RecipeField.ORGANIZATION_NAME, RecipeField.KVK, RecipeField.AGB)
                .flatMap(field -> recipe.columnsOf(field).stream())
                .toList());
  }

  @Override
  public int countKnown(List<String> names) {
    return TableHeader.countKnown(names, recipe, required);
  }

  @Override
  public void begin(List<String> names) throws SourceRefused {
    header = TableHeader.of(names, recipe, required);
  }

  @Override
  public void row(String place, List<String> fields) {
    TableHeader columns = Objects.requireNonNull(header, "no table began");
    Map<String, String> cells = columns.cells(fields);
    if (cells.isEmpty()) {
      sink.unreadable(Issue.recordSkipped(place, null, Reason.ROW_EMPTY));
    } else if (columns.isTooLong(fields)) {
      sink.unreadable(Issue.recordRejected(place, fields.size() + " cellen", Reason.ROW_TOO_LONG));
    } else if (cells.values().stream().anyMatch(cell -> cell.length() > LARGEST_CELL)) {
      sink.unreadable(Issue.recordRejected(place, null, Reason.CELL_TOO_LARGE));
    } else {
      // A line has no name of its own; what it says is what tells it apart.
      String key = NameUuid.of(cells.toString()).toString();
      Map<String, @Nullable Object> tree =
          new TableRow(recipe, cells, columns.titles()).contractTree();
      sink.candidate(new Candidate(RecordKind.ORGANIZATION, key, place, tree, true));
    }
  }
}
