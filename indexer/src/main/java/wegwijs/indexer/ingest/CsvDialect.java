package wegwijs.indexer.ingest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a CSV file is written.
 *
 * @param separator between cells
 * @param hasSeparatorLine whether the first line is {@code sep=;}, which spreadsheets understand
 */
record CsvDialect(String separator, boolean hasSeparatorLine) {
  private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");
  private static final int LARGEST_BUFFER = 16 * 1024 * 1024;

  /** Finds the dialect by the header, which has the separator oftener than any other mark. */
  static CsvDialect of(Path file, Charset encoding, Optional<String> configured)
      throws IOException {
    String first = firstLine(file, encoding);
    if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() > 4) {
      return new CsvDialect(first.substring(4, 5), true);
    }
    return new CsvDialect(configured.orElseGet(() -> mostFrequent(first)), false);
  }

  private static String mostFrequent(String header) {
    String best = SEPARATORS.getFirst();
    for (String separator : SEPARATORS) {
      if (countOutsideQuotes(header, separator) > countOutsideQuotes(header, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static int countOutsideQuotes(String header, String separator) {
    return header.replaceAll("\"[^\"]*\"", "").split(Pattern.quote(separator), -1).length;
  }

  private static String firstLine(Path file, Charset encoding) throws IOException {
    try (BufferedReader reader = reader(file, encoding)) {
      StringBuilder line = new StringBuilder();
      for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
        line.append((char) c);
        if (line.length() > LARGEST_BUFFER / 16) {
          break;
        }
      }
      return line.toString();
    }
  }

  CsvReader<CsvRecord> open(Path file, Charset encoding) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .maxBufferSize(LARGEST_BUFFER)
        .ofCsvRecord((Reader) reader(file, encoding));
  }

  /** The characters of a file after its byte order mark. */
  private static BufferedReader reader(Path file, Charset encoding) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }
}
