package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.ReportText;
import wegwijs.indexer.report.RunReport;

/** Files that cannot be trusted (items 51-55, 60 and 64 of the list of bad input). */
class BadFilesTest {
  private static final String HEADER = "id;naam;omschrijving;telefoon;gemeente\n";
  private static final String GOOD = HEADER + "1;Inloop;Koffie;0495 123456;Weert\n";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void takeSomethingGood() throws IOException {
    place = new Workplace(folder);
    assertThat(place.csv(GOOD).counts().accepted()).isEqualTo(1);
  }

  static Stream<Arguments> untrustworthy() {
    return Stream.of(
        Arguments.of("csv", bytes(""), Reason.FILE_EMPTY),
        Arguments.of("csv", bytes("\uFEFF"), Reason.FILE_EMPTY),
        Arguments.of("csv", new byte[] {(byte) 0xFF, (byte) 0xFE}, Reason.FILE_EMPTY),
        Arguments.of("csv", bytes(" \r\n\r\n"), Reason.FILE_EMPTY),
        Arguments.of("csv", bytes(HEADER), Reason.FILE_EMPTY),
        Arguments.of("csv", bytes("sep=;\n" + HEADER), Reason.FILE_EMPTY),
        Arguments.of("csv", bytes("a;b\n1;2\n"), Reason.HEADER_MISSING),
        Arguments.of("csv", bytes("naam;Naam\nA;B\n"), Reason.HEADER_DUPLICATE),
        Arguments.of("csv", bytes("naam" + ";x".repeat(10_000) + "\nA\n"), Reason.TOO_MANY_COLUMNS),
        Arguments.of("csv", new byte[] {'P', 'K', 3, 4, 0}, Reason.FILE_IS_SPREADSHEET),
        Arguments.of(
            "csv",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
            Reason.FILE_IS_OLD_EXCEL),
        Arguments.of("csv", new byte[] {0x1F, (byte) 0x8B, 8}, Reason.FILE_IS_ARCHIVE),
        Arguments.of("csv", bytes("%PDF-1.7\n"), Reason.FILE_IS_PDF),
        Arguments.of("csv", bytes("<!DOCTYPE html><title>404"), Reason.FILE_IS_WEB_PAGE),
        Arguments.of("hsds", bytes("\n <html>Log in"), Reason.FILE_IS_WEB_PAGE),
        Arguments.of("csv", bytes(GOOD + "2;\"open;x\n3;B;c;d;e\n"), Reason.QUOTE_UNCLOSED),
        Arguments.of("hsds", bytes("[]"), Reason.FILE_EMPTY),
        Arguments.of(
            "hsds", bytes("[{\"id\":\"1\",\"name\":\"A\"},{\"id\""), Reason.JSON_MALFORMED),
        Arguments.of("hsds", bytes("[{\"id\":\"1\",\"name\":\"A\"},]"), Reason.JSON_MALFORMED),
        Arguments.of("hsds", bytes("[{\"id\":1,\"name\":NaN}]"), Reason.JSON_MALFORMED),
        Arguments.of("hsds", bytes("[1,2]"), Reason.JSON_MALFORMED),
        Arguments.of("hsds", bytes("\"tekst\""), Reason.JSON_MALFORMED),
        Arguments.of("hsds", bytes("[{\"name\":\"A\",\"name\":\"B\"}]"), Reason.JSON_MALFORMED),
        Arguments.of(
            "hsds",
            bytes("{\"name\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"),
            Reason.JSON_MALFORMED),
        Arguments.of(
            "hsds", bytes("[{\"minimum_age\":" + "9".repeat(5_000) + "}]"), Reason.JSON_MALFORMED),
        Arguments.of(
            "hsds",
            bytes("{\"id\":\"1\",\"name\":\"A\"}\n{\"id\":\"2\",\"na"),
            Reason.JSON_MALFORMED),
        Arguments.of(
            "hsds",
            "{\"id\":\"1\",\"name\":\"A\"}\n{\"id\":\"2\",\"name\":\"Café\"}"
                .getBytes(StandardCharsets.ISO_8859_1),
            Reason.JSON_MALFORMED),
        Arguments.of(
            "hsds", bytes("{\"version\":\"1.1\",\"services\":[]}"), Reason.VERSION_UNKNOWN),
        Arguments.of("wegwijs", bytes("{\"aanbod\":[]}"), Reason.VERSION_UNKNOWN),
        Arguments.of("wegwijs", bytes("{\"versie\":2,\"aanbod\":[]}"), Reason.VERSION_UNKNOWN),
        Arguments.of("wegwijs", bytes("{\"versie\":1,\"aanbod\":[{]}"), Reason.JSON_MALFORMED));
  }

  @ParameterizedTest
  @MethodSource("untrustworthy")
  void refusesTheWholeFileAndChangesNothing(String format, byte[] content, Reason reason)
      throws IOException {
    Source source = Workplace.source("test", SourceFormat.find(format).orElseThrow());

    RunReport report = place.take(source, place.write("bestand", content));

    assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(report.reasons()).containsKey(reason);
    assertThat(report.counts()).isEqualTo(new RunCounts(0, 0, 0, 0, 0, 0));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(1);
    assertThat(new ReportText().of(report))
        .contains("is geweigerd", "Er is niets veranderd.", "[" + reason + "]");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    RunReport report =
        place.take(Workplace.source("test", SourceFormat.CSV), folder.resolve("niets.csv"));

    assertThat(report.reasons()).isEqualTo(Map.of(Reason.FILE_UNREADABLE, 1));
  }

  @Test
  void tellsOnWhichRowAnUnclosedQuoteOpens() throws IOException {
    RunReport report = place.csv(GOOD + "2;\"twee\nregels\";x;y;z\n3;\"open;x\n4;B;c;d;e\n");

    assertThat(report.issues().getLast().place()).isEqualTo("rij 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void findsTheSeparator(String separator) throws IOException {
    String header = HEADER.replace(";", separator);
    String row =
        "7;Inloop;\"Koffie; thee, water|melk\tja\";0495 123456;Weert\r\n"
            .replaceAll(";(?! thee)", separator.equals("|") ? "|" : separator);
    RunReport report =
        place.take(Workplace.source("ander", SourceFormat.CSV), place.write("a.csv", header + row));

    assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
    assertThat(report.issues()).isEmpty();
    assertThat(descriptions("ander"))
        .containsExactly("Koffie; thee, water|melk\tja".replace('\t', ' '));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=|\n", "sep=|\r\n", "SEP=|\n"})
  void followsASeparatorLine(String line) throws IOException {
    RunReport report = place.csv(line + HEADER.replace(';', '|') + "1|Inloop|Koffie;thee|||\n");

    assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
    assertThat(descriptions("test")).containsExactly("Koffie;thee");
  }

  @Test
  void goesOnAfterRaggedAndEmptyRows() throws IOException {
    RunReport report =
        place.csv(GOOD + "2;Te kort\n3;Te lang;a;;Weert;6;7\n;;;;\n\n4;Goed;b;;Weert\n");

    assertThat(report.counts()).isEqualTo(new RunCounts(5, 2, 1, 1, 1, 0));
    assertThat(report.reasons())
        .isEqualTo(Map.of(Reason.ROW_TOO_SHORT, 1, Reason.ROW_TOO_LONG, 1, Reason.ROW_EMPTY, 1));
    assertThat(report.issues().stream().map(issue -> issue.place() + " " + issue.reason()))
        .containsExactly("rij 3 ROW_TOO_SHORT", "rij 4 ROW_TOO_LONG", "rij 5 ROW_EMPTY");
  }

  @Test
  void keepsLineBreaksInQuotesAndMixedLineEnds() throws IOException {
    RunReport report =
        place.csv(
            "id;naam;omschrijving\r\n1;A;\"een\r\ntwee\"\n2;B;\"drie\nvier\"\r\n3;C;\"v\"\"ijf\"");

    assertThat(report.counts().read()).isEqualTo(3);
    assertThat(descriptions("test")).containsExactlyInAnyOrder("een\ntwee", "drie\nvier", "v\"ijf");
  }

  @Test
  void joinsColumnsOfOneNameThatNoFieldUses() throws IOException {
    place.csv("id;naam;thema;thema\n1;A;een;twee\n");

    place
        .store
        .records()
        .forEachService(service ->
            assertThat(service.value().attributes().getFirst().value()).isEqualTo("een\ntwee"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void findsTheEncoding(String encoding) throws IOException {
    String text = HEADER + "9;Cliëntondersteuning;Eén loket – gratis;;Weert\n";
    byte[] bytes = text.getBytes(Charset.forName(encoding));

    RunReport report =
        place.take(Workplace.source("ander", SourceFormat.CSV), place.write("a.csv", bytes));

    assertThat(report.counts().accepted()).isEqualTo(1);
    assertThat(descriptions("ander")).containsExactly("Eén loket – gratis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "x-MacRoman"})
  void followsTheEncodingOfARecipe(String encoding) throws IOException {
    byte[] bytes = (HEADER + "9;Cliënt;Eén loket;;Weert\n").getBytes(Charset.forName(encoding));
    Path recipe =
        place.write(
            "recept.yaml",
            "encoding: "
                + encoding
                + "\nid: [id]\nfields:\n  name: [naam]\n"
                + "  description: [omschrijving]\n");
    Source source = new Source("ander", SourceFormat.CSV, null, recipe.toString(), 50, null);

    place.take(source, place.write("a.csv", bytes));

    assertThat(descriptions("ander")).containsExactly("Eén loket");
  }

  @Test
  void keepsACellThatASpreadsheetWouldCalculate() throws IOException {
    place.csv("id;naam;omschrijving\n1;=SOM(1;2)\n2;\"=1+1\";+31\n3;-x;@a\n");

    assertThat(descriptions("test")).contains("+31", "@a");
  }

  @Test
  void aBadLineOfJsonLinesDoesNotSpoilTheOthers() throws IOException {
    RunReport report =
        place.hsds(
            """
            {"id":"a","name":"Een"}
            {"id":"b","name":
            null
            {"id":"c","name":"Drie"} {"id":"d"}

            {"id":"e","name":"Vijf"}
            """);

    assertThat(report.counts()).isEqualTo(new RunCounts(5, 2, 0, 3, 0, 0));
    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.issues().stream().map(issue -> issue.place()))
        .containsExactly("regel 2", "regel 3", "regel 4");
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(3);
  }

  @Test
  void takesJsonWithAByteOrderMark() throws IOException {
    assertThat(place.hsds("\uFEFF[{\"id\":\"a\",\"name\":\"Een\"}]").counts().accepted())
        .isEqualTo(1);
    assertThat(
            place
                .hsds("\uFEFF{\"id\":\"a\",\"name\":\"Een\"}\n{\"id\":\"b\",\"name\":\"Twee\"}\n")
                .counts()
                .read())
        .isEqualTo(2);
  }

  @Test
  void rejectsAnEnormousCellAndGoesOn() throws IOException {
    RunReport report = place.csv(GOOD + "2;Groot;" + "x".repeat(10_000_000) + ";;\n3;C;d;;\n");

    assertThat(report.counts()).isEqualTo(new RunCounts(3, 1, 1, 1, 0, 0));
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.CELL_TOO_LARGE, 1));
  }

  @Test
  void readsManyRows() throws IOException {
    StringBuilder rows = new StringBuilder("naam\n");
    IntStream.range(0, 5_000).forEach(i -> rows.append("Aanbod ").append(i).append('\n'));
    Path file = place.write("veel.csv", rows.toString());

    RunReport report = place.take(Workplace.source("veel", SourceFormat.CSV), file);

    assertThat(report.counts()).isEqualTo(new RunCounts(5_000, 5_000, 0, 0, 0, 0));
  }

  private List<String> descriptions(String source) {
    List<String> found = new ArrayList<>();
    place
        .store
        .records()
        .forEachService(service -> {
          if (service.provenance().source().equals(source)
              && service.value().description() != null) {
            found.add(service.value().description());
          }
        });
    return found;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
