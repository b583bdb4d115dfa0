package wegwijs.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads a spreadsheet saved as CSV: any usual encoding and separator, quoted line breaks, with a
 * recipe that says which column is what.
 */
final class CsvReader implements SourceReader {
  private static final int LARGEST_CELL = 100_000;

  private final Recipe recipe;

  CsvReader(Recipe recipe) {
    this.recipe = recipe;
  }

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    Charset encoding = recipe.encoding().isPresent() ? recipe.encoding().get() : encoding(file);
    CsvDialect dialect = CsvDialect.of(file, encoding, recipe.separator());
    try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records = dialect.open(file, encoding)) {
      Iterator<CsvRecord> rows = records.iterator();
      long line = 1;
      try {
        CsvHeader header = CsvHeader.read(rows, recipe, dialect.hasSeparatorLine());
        Rows output = new Rows(header, sink);
        while (rows.hasNext()) {
          CsvRecord row = rows.next();
          line = row.getStartingLineNumber() + 1;
          output.take(row);
        }
      } catch (CsvParseException e) {
        throw SourceRefused.of(
            Issue.sourceRefused("na rij " + (line - 1), null, Reason.QUOTE_UNCLOSED));
      } catch (NoSuchElementException e) {
        throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY));
      }
    }
  }

  private static Charset encoding(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return TextEncoding.of(in);
    }
  }

  /** Turns rows into candidates and tells apart rows that speak of the same service. */
  private final class Rows {
    private final CsvHeader header;
    private final Sink sink;
    private final Map<String, Map<Map<String, String>, Integer>> seen = new HashMap<>();

    Rows(CsvHeader header, Sink sink) {
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
        sink.unreadable(
            Issue.recordRejected(place, fields.size() + " cellen", Reason.ROW_TOO_LONG));
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
      Map<Map<String, String>, Integer> contents =
          seen.computeIfAbsent(row.key(), key -> new LinkedHashMap<>(2));
      if (contents.containsKey(row.cells())) {
        sink.unreadable(Issue.recordSkipped(place, row.key(), Reason.DUPLICATE_ROW));
        return;
      }
      contents.put(row.cells(), contents.size());
      // Without an id of its own, a second service of the same name is told apart by its order.
      String key =
          row.hasOwnKey() || contents.size() == 1 ? row.key() : row.key() + "|" + contents.size();
      sink.candidate(new Candidate(RecordKind.SERVICE, key, place, row.tree(), true));
    }
  }
}
