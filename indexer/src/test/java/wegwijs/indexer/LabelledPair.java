package wegwijs.indexer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Two records and whether a person took them for the same; the key of each says which it is. */
record LabelledPair(String left, String right, Label label, String reason) {
  /** What the person said. */
  enum Label {
    SAME,
    DIFFERENT,
    /** The records themselves do not tell; such pairs are not counted. */
    UNSURE
  }

  static List<LabelledPair> read(String name) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                LabelledPair.class.getResourceAsStream("/wegwijs/merge/" + name));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream()
          .map(row ->
              new LabelledPair(
                  row.getField("left"),
                  row.getField("right"),
                  Label.valueOf(row.getField("label").toUpperCase(Locale.ROOT)),
                  row.getField("reason")))
          .toList();
    }
  }
}
