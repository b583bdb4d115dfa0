package wegwijs.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Place;
import wegwijs.indexer.report.Reason;

/**
 * Reads a spreadsheet saved as CSV: any usual encoding and separator, quoted line breaks.
 *
 * @param encoding of the file; empty to find out
 * @param separator between cells; empty to find out
 */
record CsvTable(Optional<Charset> encoding, Optional<String> separator) implements TableFile {
  private static final Pattern LINE = Pattern.compile("start(?:ed in|ing at) line (\\d+)");

  @Override
  public void read(Path file, TableSink rows, Sink remarks) throws IOException, SourceRefused {
    Charset charset = encoding.isPresent() ? encoding.get() : encodingOf(file);
    CsvDialect dialect = CsvDialect.of(file, charset, separator);
    try (CsvReader<CsvRecord> records = dialect.open(file, charset)) {
      readRows(records.iterator(), dialect, rows);
    } catch (NoSuchElementException e) {
      throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY));
    }
  }

  private static void readRows(Iterator<CsvRecord> records, CsvDialect dialect, TableSink rows)
      throws SourceRefused {
    try {
      CsvRecord first = records.next();
      rows.begin((dialect.hasSeparatorLine() ? records.next() : first).getFields());
      while (records.hasNext()) {
        CsvRecord row = records.next();
        rows.row(Place.row(row.getStartingLineNumber()), row.getFields());
      }
    } catch (CsvParseException e) {
      throw SourceRefused.of(Issue.sourceRefused(place(e), null, Reason.QUOTE_UNCLOSED));
    }
  }

  /** The parser tells only in its message where the record began. */
  private static String place(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return Place.row(line.find() ? Long.parseLong(line.group(1)) : 1);
  }

  private static Charset encodingOf(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return TextEncoding.of(in);
    }
  }
}
