package wegwijs.indexer.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Looks one worksheet through before the library reads it, which makes room for a cell wherever a
 * file says that it stands: every cell lies on the sheet, no row is larger than the memory allows.
 * Finds the merged cells, which stand behind the rows. Used once.
 */
final class SheetScan {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_TEXT_IN_ROW = 20_000_000;
  private static final int MOST_MERGES = 100_000;
  // Each of them is looked up for each cell.
  private static final int MOST_ARRAY_FORMULAS = 1_000;
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
  static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final List<MergedCells.Range> merges = new ArrayList<>();
  private int cellsInRow;
  private long textInRow;
  private int arrayFormulas;

  private SheetScan(String part) {
    this.part = part;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The merged cells of a sheet that is safe to read. */
  static MergedCells of(String part, InputStream sheet) throws SourceRefused {
    SheetScan scan = new SheetScan(part);
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(sheet);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> scan.element(reader);
          case XMLStreamConstants.CHARACTERS -> scan.text(reader.getTextLength());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw scan.refused(null, Reason.XLSX_DAMAGED);
    }
    return new MergedCells(scan.merges);
  }

  private void element(XMLStreamReader reader) throws SourceRefused {
    switch (reader.getLocalName()) {
      case "row" -> row(reader.getAttributeValue(null, "r"));
      case "c" -> cell(reader.getAttributeValue(null, "r"));
      case "f" -> formula(reader.getAttributeValue(null, "t"));
      case "mergeCell" -> merge(reader.getAttributeValue(null, "ref"));
      default -> {}
    }
  }

  private void row(@Nullable String number) throws SourceRefused {
    cellsInRow = 0;
    textInRow = 0;
    if (number != null
        && (!number.matches("[1-9]\\d{0,6}") || Integer.parseInt(number) > MOST_ROWS)) {
      throw refused(number, Reason.XLSX_DAMAGED);
    }
  }

  private void cell(@Nullable String reference) throws SourceRefused {
    cellsInRow++;
    if (cellsInRow > MOST_COLUMNS) {
      throw refused(null, Reason.ZIP_TOO_LARGE);
    }
    if (reference != null && column(reference) < 0) {
      throw refused(reference, Reason.XLSX_DAMAGED);
    }
  }

  private void text(int length) throws SourceRefused {
    textInRow += length;
    if (textInRow > MOST_TEXT_IN_ROW) {
      throw refused(null, Reason.ZIP_TOO_LARGE);
    }
  }

  private void formula(@Nullable String type) throws SourceRefused {
    if ("array".equals(type)) {
      arrayFormulas++;
      if (arrayFormulas > MOST_ARRAY_FORMULAS) {
        throw refused(null, Reason.ZIP_TOO_LARGE);
      }
    }
  }

  private void merge(@Nullable String range) {
    String[] corners = range == null ? new String[0] : range.split(":", -1);
    if (corners.length == 2
        && merges.size() < MOST_MERGES
        && column(corners[0]) >= 0
        && column(corners[1]) >= 0) {
      merges.add(new MergedCells.Range(column(corners[0]), rowOf(corners[0]), rowOf(corners[1])));
    }
  }

  /** The column of a cell from 0; negative when it does not lie on a sheet. */
  private static int column(String reference) {
    Matcher cell = CELL.matcher(reference);
    if (!cell.matches() || Integer.parseInt(cell.group(2)) > MOST_ROWS) {
      return -1;
    }
    int column = 0;
    for (char letter : cell.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column > MOST_COLUMNS ? -1 : column - 1;
  }

  private static int rowOf(String reference) {
    return Integer.parseInt(reference.replaceAll("\\D", ""));
  }

  private SourceRefused refused(@Nullable String value, Reason reason) {
    return SourceRefused.of(Issue.sourceRefused(part, value, reason));
  }
}
