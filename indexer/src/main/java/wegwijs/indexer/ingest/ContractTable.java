package wegwijs.indexer.ingest;

import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, List<String>> seen = new HashMap<>();
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
      sink.unreadable(
          Issue.recordRejected(place, String.valueOf(fields.size()), Reason.ROW_TOO_LONG));
    } else if (cells.values().stream().anyMatch(cell -> cell.length() > LARGEST_CELL)) {
      sink.unreadable(Issue.recordRejected(place, null, Reason.CELL_TOO_LARGE));
    } else {
      TableRow line = new TableRow(recipe, cells, columns.titles());
      Map<String, @Nullable Object> tree = line.contractTree();
      String key = key(line.contractKey(), cells.toString());
      sink.candidate(new Candidate(RecordKind.ORGANIZATION, key, place, tree, true));
    }
  }

  /**
   * A line has no name of its own: who is contracted for what tells it apart, whatever its dates
   * are. Of several lines for the same, each but the first has a number.
   */
  private String key(String identity, String content) {
    List<String> lines = seen.computeIfAbsent(identity, any -> new ArrayList<>(1));
    int number = lines.indexOf(content);
    if (number < 0) {
      number = lines.size();
      lines.add(content);
    }
    return NameUuid.of(number == 0 ? identity : identity + "|" + number).toString();
  }
}
