package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.SourceFormat;

/**
 * Made-up pairs, two rows each: the one as one source tells it, the other as another does. All of
 * them are taken in together, since what others share counts too.
 */
class FictitiousPairsTest {
  private static final int FIRST_FIELD = 4;
  private static final double LEAST_RECALL = 0.90;

  @TempDir private Path folder;

  @Test
  void mergesWhatIsTheSameAndNothingElse() throws IOException {
    List<CsvRecord> rows = rows();
    Workplace place = new Workplace(folder);
    for (String side : List.of("a", "b")) {
      place.take(
          Workplace.source(side, SourceFormat.CSV), place.write(side + ".csv", file(rows, side)));
    }
    new Merging(place.store, Workplace.PLACES, Clock.fixed(Workplace.NOW, ZoneOffset.UTC)).run();

    Score score = new Score();
    pairs(rows).forEach((number, pair) -> score.add(pair, isMerged(place, number)));

    System.out.println("fictitious: " + score);
    score.wrong().forEach(pair -> System.out.println("  " + pair));
    assertThat(pairs(rows)).hasSizeGreaterThanOrEqualTo(60);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  private static boolean isMerged(Workplace place, String number) {
    return shownAs(place, "a", number).equals(shownAs(place, "b", number));
  }

  private static UUID shownAs(Workplace place, String side, String number) {
    UUID id = NameUuid.of(side + ":service:" + number);
    return place.store.merged().findReplacement(RecordKind.SERVICE, id).orElse(id);
  }

  private static Map<String, LabelledPair> pairs(List<CsvRecord> rows) {
    Map<String, LabelledPair> pairs = new LinkedHashMap<>();
    rows.stream()
        .skip(1)
        .forEach(row ->
            pairs.put(
                row.getField(0),
                new LabelledPair(
                    "a" + row.getField(0),
                    "b" + row.getField(0),
                    row.getField(2).equals("same")
                        ? LabelledPair.Label.SAME
                        : LabelledPair.Label.DIFFERENT,
                    row.getField(3))));
    return pairs;
  }

  /** The rows of one side as an administrator would send them, with a number for each. */
  private static String file(List<CsvRecord> rows, String side) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
      for (int row = 0; row < rows.size(); row++) {
        List<String> fields = rows.get(row).getFields();
        if (row == 0 || fields.get(1).equals(side)) {
          List<String> cells = new ArrayList<>();
          cells.add(row == 0 ? "nummer" : fields.getFirst());
          cells.addAll(fields.subList(FIRST_FIELD, fields.size()));
          csv.writeRecord(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<CsvRecord> rows() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                FictitiousPairsTest.class.getResourceAsStream(
                    "/wegwijs/merge/fictitious-pairs.csv"));
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    }
  }
}
