package wegwijs.server.staff.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Figures as a file that a Dutch spreadsheet opens: semicolons, and a mark of its encoding. */
final class FigureCsv {
  private static final String ENCODING_MARK = "\uFEFF";

  private FigureCsv() {}

  static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
      rows.forEach(row -> writer.writeRecord(row.stream().map(FigureCsv::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return ENCODING_MARK + text;
  }

  /** A spreadsheet would run what begins like a formula. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
