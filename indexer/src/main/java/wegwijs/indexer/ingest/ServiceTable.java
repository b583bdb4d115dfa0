package wegwijs.indexer.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Turns the rows of the tables of one file into services. Used once. */
final class ServiceTable implements TableSink {
  private static final int LARGEST_CELL = 100_000;

  private final Recipe recipe;
  private final Sink sink;
  private final RowKeys keys = new RowKeys();
  private @Nullable TableHeader header;

  ServiceTable(Recipe recipe, Sink sink) {
    this.recipe = recipe;
    this.sink = sink;
  }

  @Override
  public int countKnown(List<String> names) {
    return TableHeader.countKnown(names, recipe);
  }

  @Override
  public void begin(List<String> names) throws SourceRefused {
    header = TableHeader.of(names, recipe);
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
      if (fields.size() < columns.width()) {
        sink.remark(
            Issue.fieldRejected(place, "rij", fields.size() + " cellen", Reason.ROW_TOO_SHORT));
      }
      emit(new TableRow(recipe, cells, columns.titles()), place);
    }
  }

  private void emit(TableRow row, String place) {
    Optional<String> key =
        row.hasOwnKey() ? Optional.of(row.key()) : keys.find(row.key(), row.cells().toString());
    if (key.isPresent()) {
      sink.candidate(new Candidate(RecordKind.SERVICE, key.get(), place, row.tree(), true));
    } else {
      sink.unreadable(Issue.recordSkipped(place, row.key(), Reason.DUPLICATE_ROW));
    }
  }
}
