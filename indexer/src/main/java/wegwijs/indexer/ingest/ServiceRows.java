package wegwijs.indexer.ingest;

import java.util.Map;
import java.util.Optional;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Turns rows with named cells into services, and skips those that came before. Used once. */
final class ServiceRows {
  private static final int LARGEST_CELL = 100_000;

  private final Recipe recipe;
  private final boolean fromSpreadsheet;
  private final Sink sink;
  private final RowKeys keys = new RowKeys();

  ServiceRows(Recipe recipe, boolean fromSpreadsheet, Sink sink) {
    this.recipe = recipe;
    this.fromSpreadsheet = fromSpreadsheet;
    this.sink = sink;
  }

  /**
   * Takes a row.
   *
   * @param cells the text of each column, by folded name; none is blank
   * @param titles the names of the columns as people know them, by folded name
   */
  void take(String place, Map<String, String> cells, Map<String, String> titles) {
    if (cells.isEmpty()) {
      sink.unreadable(Issue.recordSkipped(place, null, Reason.ROW_EMPTY));
      return;
    }
    if (cells.values().stream().anyMatch(cell -> cell.length() > LARGEST_CELL)) {
      sink.unreadable(Issue.recordRejected(place, null, Reason.CELL_TOO_LARGE));
      return;
    }
    TableRow row = new TableRow(recipe, cells, titles);
    Optional<String> key =
        row.hasOwnKey() ? Optional.of(row.key()) : keys.find(row.key(), cells.toString());
    if (key.isPresent()) {
      sink.candidate(
          new Candidate(RecordKind.SERVICE, key.get(), place, row.tree(), fromSpreadsheet));
    } else {
      sink.unreadable(Issue.recordSkipped(place, row.key(), Reason.DUPLICATE_ROW));
    }
  }
}
