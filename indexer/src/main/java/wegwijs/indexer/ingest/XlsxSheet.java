package wegwijs.indexer.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Place;
import wegwijs.indexer.report.Reason;

/**
 * Passes on the rows of one sheet. The names of the columns are looked for in the first filled
 * rows, since a title may stand above them. Hidden rows are told and left out; empty rows are none.
 * Used once.
 */
final class XlsxSheet {
  private static final int MOST_ROWS_ABOVE = 20;

  private final TableSink rows;
  private final Sink remarks;
  private final MergedCells merges;
  private final String placePrefix;
  private final boolean isDate1904;
  private final List<Line> first = new ArrayList<>();
  private @Nullable List<String> names;
  private boolean isSought;

  /** The cells of a row; errors have the same position as the cells in which they stand. */
  private record Line(String place, List<String> texts, List<XlsxCell> cells) {
    @Nullable String firstText() {
      return texts.stream().filter(text -> !text.isBlank()).findFirst().orElse(null);
    }
  }

  XlsxSheet(
      TableSink rows, Sink remarks, MergedCells merges, String placePrefix, boolean isDate1904) {
    this.rows = rows;
    this.remarks = remarks;
    this.merges = merges;
    this.placePrefix = placePrefix;
    this.isDate1904 = isDate1904;
  }

  void take(Row row) throws SourceRefused {
    List<XlsxCell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(XlsxCell.of(row.getCell(i), isDate1904));
    }
    List<String> texts =
        withoutEmptyEnd(merges.fill(row.getRowNum(), cells.stream().map(XlsxCell::text).toList()));
    boolean isEmpty = texts.isEmpty() && cells.stream().allMatch(cell -> cell.error() == null);
    if (isEmpty) {
      return;
    }
    Line line = new Line(placePrefix + Place.row(row.getRowNum()), texts, cells);
    if (row.isHidden()) {
      remarks.unreadable(Issue.recordSkipped(line.place(), line.firstText(), Reason.ROW_HIDDEN));
    } else if (isSought) {
      pass(line);
    } else {
      first.add(line);
      if (first.size() == MOST_ROWS_ABOVE) {
        begin();
      }
    }
  }

  /** Ends the sheet and says whether it held a table. */
  boolean end() throws SourceRefused {
    if (!isSought) {
      begin();
    }
    return names != null;
  }

  /** The line that knows most columns heads the table; what stands above it is a title. */
  private void begin() throws SourceRefused {
    isSought = true;
    int best = -1;
    int most = 0;
    for (int i = 0; i < first.size(); i++) {
      int known = rows.countKnown(first.get(i).texts());
      if (known > most) {
        best = i;
        most = known;
      }
    }
    if (best >= 0) {
      names = first.get(best).texts();
      rows.begin(names);
      for (Line line : first.subList(best + 1, first.size())) {
        pass(line);
      }
    }
    first.clear();
  }

  private void pass(Line line) throws SourceRefused {
    List<String> header = names;
    if (header == null) {
      return;
    }
    for (int i = 0; i < line.cells().size(); i++) {
      String error = line.cells().get(i).error();
      if (error != null) {
        remarks.remark(
            Issue.fieldRejected(line.place(), title(header, i), error, Reason.CELL_HAS_ERROR));
      }
    }
    List<String> whole = new ArrayList<>(line.texts());
    while (whole.size() < header.size()) {
      whole.add("");
    }
    rows.row(line.place(), whole);
  }

  private static String title(List<String> header, int column) {
    return column < header.size() && !header.get(column).isBlank()
        ? header.get(column)
        : "kolom " + (column + 1);
  }

  private static List<String> withoutEmptyEnd(List<String> texts) {
    int end = texts.size();
    while (end > 0 && texts.get(end - 1).isBlank()) {
      end--;
    }
    return List.copyOf(texts.subList(0, end));
  }
}
