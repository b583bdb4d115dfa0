package wegwijs.indexer.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The issues of a report as a spreadsheet: one row each, with semicolons, as Dutch spreadsheet
 * programs expect. Stateless, safe to share.
 */
public final class ReportCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final ReportText texts = new ReportText();

  /** All issues, under a row of headings. */
  public String of(RunReport report) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
      csv.writeRecord("gevolg", "plaats", "veld", "waarde", "reden", "regel", "herstel");
      report.issues().forEach(issue -> write(csv, issue));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void write(CsvWriter csv, Issue issue) {
    csv.writeRecord(
        texts.effect(issue),
        harmless(issue.place()),
        harmless(issue.field()),
        harmless(issue.value()),
        issue.reason().name(),
        texts.rule(issue),
        texts.remedy(issue));
  }

  /** A spreadsheet program runs what looks like a formula (OWASP, CSV injection). */
  public static String harmless(@Nullable String cell) {
    String text = Objects.requireNonNullElse(cell, "");
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
