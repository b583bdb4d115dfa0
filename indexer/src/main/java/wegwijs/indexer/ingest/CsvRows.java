package wegwijs.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Turns the rows of one file into candidates. Remembers only fingerprints of rows, to tell apart
 * those that have no id of their own and speak of services with one name. Used once.
 */
final class CsvRows {
  private static final int LARGEST_CELL = 100_000;

  private final Recipe recipe;
  private final CsvHeader header;
  private final Sink sink;
  private final Map<Long, Set<Long>> seen = new HashMap<>();

  CsvRows(Recipe recipe, CsvHeader header, Sink sink) {
    this.recipe = recipe;
    this.header = header;
    this.sink = sink;
  }

  void take(CsvRecord row) {
    String place = "rij " + row.getStartingLineNumber();
    List<String> fields = row.getFields();
    Map<String, String> cells = header.cells(fields);
    if (cells.isEmpty()) {
      sink.unreadable(Issue.recordSkipped(place, null, Reason.ROW_EMPTY));
    } else if (header.isTooLong(fields)) {
      sink.unreadable(Issue.recordRejected(place, fields.size() + " cellen", Reason.ROW_TOO_LONG));
    } else if (cells.values().stream().anyMatch(cell -> cell.length() > LARGEST_CELL)) {
      sink.unreadable(Issue.recordRejected(place, null, Reason.CELL_TOO_LARGE));
    } else {
      if (fields.size() < header.width()) {
        sink.remark(
            Issue.fieldRejected(place, "rij", fields.size() + " cellen", Reason.ROW_TOO_SHORT));
      }
      emit(new CsvRow(recipe, cells, header.titles()), place);
    }
  }

  private void emit(CsvRow row, String place) {
    String key = row.key();
    if (!row.hasOwnKey()) {
      Set<Long> contents =
          seen.computeIfAbsent(fingerprint(key), any -> LinkedHashSet.newLinkedHashSet(1));
      if (!contents.add(fingerprint(row.cells().toString()))) {
        sink.unreadable(Issue.recordSkipped(place, key, Reason.DUPLICATE_ROW));
        return;
      }
      // Services of one name, organization and area are told apart by their order.
      key = contents.size() == 1 ? key : key + "|" + contents.size();
    }
    sink.candidate(new Candidate(RecordKind.SERVICE, key, place, row.tree(), true));
  }

  private static long fingerprint(String text) {
    return NameUuid.of(text).getMostSignificantBits();
  }
}
