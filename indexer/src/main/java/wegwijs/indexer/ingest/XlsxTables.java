package wegwijs.indexer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads the tables of an Excel workbook ({@code .xlsx}), one on each sheet. Hidden sheets and
 * sheets without a table are told and left out.
 */
record XlsxTables() implements TableFile {
  @Override
  public void read(Path file, TableSink rows, Sink remarks) throws IOException, SourceRefused {
    XlsxParts parts = XlsxParts.check(file);
    ReadingOptions options = new ReadingOptions(parts.hasStyles(), true);
    try (ReadableWorkbook workbook = attempt(() -> new ReadableWorkbook(file.toFile(), options))) {
      List<Sheet> sheets = attempt(() -> workbook.getSheets().toList());
      long visible = sheets.stream().filter(XlsxTables::isVisible).count();
      int tables = 0;
      for (Sheet sheet : sheets) {
        String prefix = visible == 1 ? "" : sheet.getName() + ", ";
        XlsxSheet table =
            new XlsxSheet(
                rows, remarks, parts.mergesOf(sheet.getId()), prefix, workbook.isDate1904());
        if (!isVisible(sheet)) {
          remarks.remark(Issue.partSkipped(sheet.getName(), null, Reason.SHEET_HIDDEN));
        } else if (readSheet(sheet, table)) {
          tables++;
        } else {
          remarks.remark(Issue.partSkipped(sheet.getName(), null, Reason.SHEET_WITHOUT_TABLE));
        }
      }
      if (tables == 0) {
        throw SourceRefused.of(Issue.sourceRefused("", null, Reason.HEADER_MISSING));
      }
    }
  }

  private static boolean isVisible(Sheet sheet) {
    return sheet.getVisibility() == SheetVisibility.VISIBLE;
  }

  private static boolean readSheet(Sheet sheet, XlsxSheet table) throws SourceRefused {
    try (Stream<Row> rows = attempt(sheet::openStream)) {
      Iterator<Row> iterator = rows.iterator();
      while (attempt(iterator::hasNext)) {
        table.take(attempt(iterator::next));
      }
      return table.end();
    }
  }

  /** A step of the library. */
  @FunctionalInterface
  private interface Step<T> {
    T run() throws IOException;
  }

  /** The library tells of a damaged workbook by any of these. */
  private static <T> T attempt(Step<T> step) throws SourceRefused {
    try {
      return step.run();
    } catch (IOException
        | ExcelReaderException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      throw SourceRefused.of(Issue.sourceRefused("", e.getMessage(), Reason.XLSX_DAMAGED));
    }
  }
}
