package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static wegwijs.indexer.Workbook.cell;
import static wegwijs.indexer.Workbook.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Service;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Excel workbooks (items 52, 56 and 58 of the list of bad input). */
class XlsxTest {
  private static final String HEADER = row(1, "naam", "omschrijving", "telefoon", "kvk");

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @Test
  void takesAWholeRealWorkbookWithAllItsRows() throws IOException {
    Path file = SharedMaterial.file("corpus/uploads/amsterdam-armoede.xlsx");

    RunReport first = place.take(Workplace.source("armoede", SourceFormat.XLSX), file);
    RunReport second = place.take(Workplace.source("armoede", SourceFormat.XLSX), file);

    assertThat(first.counts().read()).isEqualTo(209);
    assertThat(first.counts().accepted() + first.counts().skipped()).isEqualTo(209);
    assertThat(first.reasons().getOrDefault(Reason.DUPLICATE_ROW, 0))
        .isEqualTo(first.counts().skipped());
    assertThat(first.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(second.counts().unchanged()).isEqualTo(first.counts().accepted());
    assertThat(services()).hasSize(first.counts().accepted());
  }

  @Test
  void recognisesAWorkbookByItsContent() throws IOException {
    Path file = place.write("lijst.csv", new Workbook().sheet("Blad1", HEADER).bytes());

    assertThat(Readers.findFormat(file)).contains(SourceFormat.XLSX);
  }

  @Test
  void readsSharedRichAndInlineTexts() throws IOException {
    Workbook workbook =
        new Workbook()
            .sharedStrings(
                "<si><t>naam</t></si><si><t>omschrijving</t></si>"
                    + "<si><r><t>Koffie </t></r><r><rPr><b/></rPr><t>en thee</t></r></si>")
            .sheet(
                "Blad1",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\""
                    + " t=\"s\"><v>1</v></c></row><row r=\"2\">"
                    + cell("A2", "Inloop &amp; meer")
                    + "<c r=\"B2\" t=\"s\"><v>2</v></c></row>");

    RunReport report = take(workbook);

    assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
    assertThat(services().getFirst().name()).isEqualTo("Inloop & meer");
    assertThat(services().getFirst().description()).isEqualTo("Koffie en thee");
  }

  @Test
  void findsTheHeaderUnderATitleAndLeavesEmptyRowsOut() throws IOException {
    String rows =
        row(1, "Aanbod")
            + "<row r=\"2\"><c r=\"A2\" s=\"1\"/></row>"
            + row(3, "naam", "omschrijving", "telefoon")
            + row(4, "Een", "a")
            + "<row r=\"5\"/>"
            + row(6, " ", "")
            + row(7, "Twee", "b");

    RunReport report = take(new Workbook().sheet("Blad1", rows));

    assertThat(report.counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
    assertThat(services()).extracting(Service::name).containsExactly("Een", "Twee");
  }

  @Test
  void tellsOfHiddenSheetsAndRowsAndSheetsWithoutATable() throws IOException {
    Workbook workbook =
        new Workbook()
            .sheet("Aanbod", HEADER + row(2, "Een") + hidden(3, "Twee") + hidden(4, ""))
            .sheet("Uitleg", row(1, "Zo vult u dit blad in"))
            .sheet("Oud", "state=\"hidden\"", HEADER + row(2, "Oud"), "")
            .sheet("Heel oud", "state=\"veryHidden\"", HEADER + row(2, "Oud"), "")
            .sheet("Meer", HEADER + row(2, "Drie"));

    RunReport report = take(workbook);

    assertThat(report.counts()).isEqualTo(new RunCounts(3, 2, 0, 0, 1, 0));
    assertThat(report.issues().stream().map(issue -> issue.place() + " " + issue.reason()))
        .containsExactly(
            "Aanbod, rij 3 ROW_HIDDEN",
            "Uitleg SHEET_WITHOUT_TABLE",
            "Oud SHEET_HIDDEN",
            "Heel oud SHEET_HIDDEN");
    assertThat(report.issues().getLast().effect()).isEqualTo(Issue.Effect.PART_SKIPPED);
    assertThat(services()).extracting(Service::name).containsExactly("Drie", "Een");
  }

  @Test
  void aMergedCellHoldsForAllRowsThatItCovers() throws IOException {
    String rows =
        row(1, "organisatie", "dienst")
            + row(2, "Stichting", "Een")
            + row(3, "", "Twee")
            + row(4, "", "Drie")
            + row(5, "", "Vier");

    take(
        new Workbook()
            .sheet("Blad1", "", rows, "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>"));

    assertThat(services())
        .extracting(service -> service.name() + " " + (service.organizationId() != null))
        .containsExactly("Drie true", "Een true", "Twee true", "Vier false");
  }

  @Test
  void aFormulaIsItsValueAndAnErrorIsToldByCell() throws IOException {
    String rows =
        HEADER
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"In\"&amp;\"loop\"</f><v>Inloop</v></c>"
            + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"
            + "<c r=\"C2\" t=\"e\"><f>Weg!A1</f><v>#REF!</v></c>"
            + "<c r=\"D2\" t=\"s\"><v>7</v></c></row>";

    RunReport report = take(new Workbook().sheet("Blad1", rows));

    assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
    assertThat(report.issues())
        .extracting(issue -> issue.place() + " " + issue.field() + " " + issue.value())
        .containsExactly(
            "rij 2 omschrijving #N/A", "rij 2 telefoon #REF!", "rij 2 kvk (tekst ontbreekt)");
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.CELL_HAS_ERROR, 3));
    assertThat(services().getFirst().name()).isEqualTo("Inloop");
    assertThat(services().getFirst().description()).isNull();
  }

  @Test
  void repairsTheZerosThatNumbersLostAndKeepsDates() throws IOException {
    String rows =
        row(1, "naam", "organisatie", "telefoon", "kvk", "gecontroleerd op", "wachttijd", "prijs")
            + "<row r=\"2\">"
            + cell("A2", "Inloop")
            + cell("B2", "Stichting")
            + "<c r=\"C2\"><v>6.12345678E8</v></c>"
            + "<c r=\"D2\"><v>9012345</v></c>"
            + "<c r=\"E2\" s=\"1\"><v>45123</v></c>"
            + "<c r=\"F2\" s=\"2\"><v>0.375</v></c>"
            + "<c r=\"G2\"><v>0.30000000000000004</v></c></row>";

    RunReport report =
        take(
            new Workbook()
                .formats("<numFmt numFmtId=\"164\" formatCode=\"[$-413]h:mm\"/>", 0, 14, 164)
                .sheet("Blad1", rows));

    Service service = services().getFirst();
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.LEADING_ZERO_RESTORED, 2));
    assertThat(service.phones().getFirst().number()).isEqualTo("0612345678");
    assertThat(service.assuredDate()).hasToString("2023-07-16");
    assertThat(service.waitTime()).isEqualTo("09:00");
    assertThat(service.feesDescription()).isEqualTo("0.3");
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    String rows =
        row(1, "naam", "gecontroleerd op")
            + "<row r=\"2\">"
            + cell("A2", "Inloop")
            + "<c r=\"B2\" s=\"1\"><v>43661</v></c></row>";

    take(new Workbook().dates1904().formats("", 0, 14).sheet("Blad1", rows));

    assertThat(services().getFirst().assuredDate()).hasToString("2023-07-16");
  }

  @Test
  void aMillionFormattedEmptyRowsAreNone() throws IOException {
    Stream<String> sheet =
        Stream.of(
                Stream.of("<worksheet><sheetData>" + HEADER + row(2, "Inloop")),
                IntStream.rangeClosed(3, 1_048_576)
                    .mapToObj("<row r=\"%1$d\"><c r=\"A%1$d\" s=\"1\"/></row>"::formatted),
                Stream.of("</sheetData></worksheet>"))
            .flatMap(parts -> parts);
    Map<String, String> parts = new Workbook().sheet("Blad1", "").parts();
    parts.remove("xl/worksheets/sheet1.xml");
    Path file = place.write("veel.xlsx", ZipFiles.with(parts, "xl/worksheets/sheet1.xml", sheet));

    RunReport report = place.take(Workplace.source("test", SourceFormat.XLSX), file);

    assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
    assertThat(report.issues()).isEmpty();
  }

  @Test
  void emptyColumnsToTheEdgeOfTheSheetAreNone() throws IOException {
    String rows =
        HEADER.replace("</row>", "<c r=\"XFD1\" s=\"1\"/></row>")
            + row(2, "Inloop").replace("</row>", "<c r=\"XFD2\" s=\"1\"/></row>");

    assertThat(take(new Workbook().sheet("Blad1", rows)).counts())
        .isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
  }

  @Test
  void rejectsARowWithAnEnormousCellOrCellsBesideTheTableAndGoesOn() throws IOException {
    String rows =
        HEADER
            + row(2, "Groot", "x".repeat(200_000))
            + row(3, "Te lang", "a", "", "", "", "los")
            + row(4, "Goed", "b");

    RunReport report = take(new Workbook().sheet("Blad1", rows));

    assertThat(report.counts()).isEqualTo(new RunCounts(3, 1, 0, 2, 0, 0));
    assertThat(report.reasons())
        .isEqualTo(Map.of(Reason.CELL_TOO_LARGE, 1, Reason.ROW_TOO_LONG, 1));
    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
  }

  private RunReport take(Workbook workbook) throws IOException {
    return place.take(
        Workplace.source("test", SourceFormat.XLSX), place.write("test.xlsx", workbook.bytes()));
  }

  private static String hidden(int number, String text) {
    return row(number, text).replace("<row ", "<row hidden=\"1\" ");
  }

  private List<Service> services() {
    List<Service> services = new ArrayList<>();
    place.store.records().forEachService(stored -> services.add(stored.value()));
    services.sort(Comparator.comparing(Service::name));
    return services;
  }
}
