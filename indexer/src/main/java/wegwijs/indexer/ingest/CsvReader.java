package wegwijs.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads a spreadsheet saved as CSV: any usual encoding and separator, quoted line breaks, with a
 * recipe that says which column is what.
 */
final class CsvReader implements SourceReader {
  private static final Pattern LINE = Pattern.compile("start(?:ed in|ing at) line (\\d+)");

  private final Recipe recipe;

  CsvReader(Recipe recipe) {
    this.recipe = recipe;
  }

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    Charset encoding = recipe.encoding().isPresent() ? recipe.encoding().get() : encoding(file);
    CsvDialect dialect = CsvDialect.of(file, encoding, recipe.separator());
    try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records = dialect.open(file, encoding)) {
      readRows(records.iterator(), dialect, sink);
    } catch (NoSuchElementException e) {
      throw SourceRefused.of(Issue.sourceRefused("", null, Reason.FILE_EMPTY));
    }
  }

  private void readRows(Iterator<CsvRecord> records, CsvDialect dialect, Sink sink)
      throws SourceRefused {
    try {
      CsvRows rows =
          new CsvRows(recipe, CsvHeader.read(records, recipe, dialect.hasSeparatorLine()), sink);
      while (records.hasNext()) {
        rows.take(records.next());
      }
    } catch (CsvParseException e) {
      throw SourceRefused.of(Issue.sourceRefused(place(e), null, Reason.QUOTE_UNCLOSED));
    }
  }

  /** The parser tells only in its message where the record began. */
  private static String place(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return "rij " + (line.find() ? line.group(1) : "1");
  }

  private static Charset encoding(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return TextEncoding.of(in);
    }
  }
}
