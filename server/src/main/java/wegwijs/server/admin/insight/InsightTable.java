package wegwijs.server.admin.insight;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import wegwijs.indexer.report.ReportCsv;
import wegwijs.templates.view.work.Block.Bar;

/**
 * Figures that belong together: a table, and bars of what stands out in it. The same figures are
 * downloaded as a file.
 *
 * @param id in addresses, once on a page
 * @param title what it holds
 * @param explanation how to read it
 * @param bars none where nothing is to be compared
 */
record InsightTable(
    String id,
    String title,
    String explanation,
    List<String> columns,
    List<List<String>> rows,
    List<Bar> bars) {
  private static final char ENCODING_MARK = '\uFEFF';

  /** Copies the lists. */
  InsightTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    bars = List.copyOf(bars);
  }

  /** As a file that a Dutch spreadsheet program opens; no cell of it is run as a formula. */
  String csv() {
    StringWriter text = new StringWriter().append(ENCODING_MARK);
    try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
      writer.writeRecord(columns);
      rows.forEach(row -> writer.writeRecord(row.stream().map(ReportCsv::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return text.toString();
  }
}
