package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static wegwijs.indexer.Workbook.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Workbooks and zip files made to do harm (items 52, 57-59 and 61 of the list of bad input). */
class HostileZipTest {
  private static final Source SOURCE = Workplace.source("test", SourceFormat.XLSX);
  private static final String GOOD = row(1, "naam") + row(2, "Inloop");

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void takeSomethingGood() throws IOException {
    place = new Workplace(folder);
    assertThat(place.take(SOURCE, place.write("goed.xlsx", good().bytes())).counts().accepted())
        .isEqualTo(1);
  }

  private static Workbook good() {
    return new Workbook().sheet("Blad1", GOOD);
  }

  static Stream<Arguments> hostile() throws IOException {
    byte[] good = good().bytes();
    return Stream.of(
        Arguments.of("no zip at all", bytes("naam;x\nInloop;y\n"), Reason.FILE_IS_NO_XLSX),
        Arguments.of("a web page", bytes("<!doctype html>"), Reason.FILE_IS_WEB_PAGE),
        Arguments.of("nothing", bytes(""), Reason.FILE_EMPTY),
        Arguments.of(
            "an old or locked workbook",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
            Reason.FILE_IS_OLD_EXCEL),
        Arguments.of("cut off", Arrays.copyOf(good, good.length / 2), Reason.ZIP_DAMAGED),
        Arguments.of("another zip", ZipFiles.of(Map.of("a.txt", "b")), Reason.FILE_IS_NO_XLSX),
        Arguments.of(
            "no table", new Workbook().sheet("B", row(1, "x")).bytes(), Reason.HEADER_MISSING),
        Arguments.of(
            "an empty sheet", new Workbook().sheet("B", "").bytes(), Reason.HEADER_MISSING),
        Arguments.of(
            "only a header", new Workbook().sheet("B", row(1, "naam")).bytes(), Reason.FILE_EMPTY),
        Arguments.of(
            "a name twice",
            new Workbook().sheet("B", row(1, "naam", "Naam") + row(2, "a", "b")).bytes(),
            Reason.HEADER_DUPLICATE),
        Arguments.of("zip slip", withPart("../../kwaad.xml", "x"), Reason.ZIP_NAME_UNSAFE),
        Arguments.of("an absolute path", withPart("/etc/kwaad.xml", "x"), Reason.ZIP_NAME_UNSAFE),
        Arguments.of("a drive", withPart("C:kwaad.xml", "x"), Reason.ZIP_NAME_UNSAFE),
        Arguments.of("a backslash", withPart("xl\\kwaad.xml", "x"), Reason.ZIP_NAME_UNSAFE),
        Arguments.of(
            "a name twice in the zip",
            ZipFiles.renamed(withPart("xl/worksheets/sheet9.xml", "x"), "sheet9.xml", "sheet1.xml"),
            Reason.ZIP_NAME_DUPLICATE),
        Arguments.of(
            "a zip in the zip",
            withPart("xl/embeddings/a.bin", new String(good, StandardCharsets.ISO_8859_1)),
            Reason.ZIP_NESTED),
        Arguments.of("many entries", manyEntries(), Reason.ZIP_TOO_MANY_FILES),
        Arguments.of(
            "an entity",
            withPart(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                    + "<worksheet><sheetData>&a;</sheetData></worksheet>"),
            Reason.XML_WITH_DOCTYPE),
        Arguments.of(
            "a billion laughs",
            withPart(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                    + "<worksheet><sheetData>&c;</sheetData></worksheet>"),
            Reason.XML_WITH_DOCTYPE),
        Arguments.of(
            "one long entity, many times",
            withPart(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY a \""
                    + "a".repeat(50_000)
                    + "\">]><sst>"
                    + "<si><t>&a;</t></si>".repeat(5_000)
                    + "</sst>"),
            Reason.XML_WITH_DOCTYPE),
        Arguments.of(
            "an entity from the web",
            withPart(
                "xl/workbook.xml",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/kwaad.dtd\"><workbook/>"),
            Reason.XML_WITH_DOCTYPE),
        Arguments.of(
            "bytes that are not of the encoding that is named",
            withPart(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData/></worksheet>"),
            Reason.XLSX_DAMAGED),
        Arguments.of(
            "an encoding that is none",
            withPart(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"onzin\"?><worksheet><sheetData/></worksheet>"),
            Reason.XLSX_DAMAGED),
        Arguments.of(
            "a document type in UTF-16",
            withPart(
                "xl/sharedStrings.xml",
                new String(
                    "<!DOCTYPE sst>".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1)),
            Reason.XML_WITH_DOCTYPE),
        Arguments.of(
            "broken XML",
            withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"),
            Reason.XLSX_DAMAGED),
        Arguments.of(
            "a cell far away", withRow("<c r=\"ZZZZZZ1\"><v>1</v></c>"), Reason.XLSX_DAMAGED),
        Arguments.of(
            "a column too far", withRow("<c r=\"XFE3\"><v>1</v></c>"), Reason.XLSX_DAMAGED),
        Arguments.of(
            "a cell without a type",
            withRow("<c r=\"A3\" t=\"zz\"><v>1</v></c>"),
            Reason.XLSX_DAMAGED),
        Arguments.of(
            "a row of a million cells", withRow("<c/>".repeat(1_000_000)), Reason.ZIP_TOO_LARGE),
        Arguments.of(
            "a row of one long text",
            withRow("<c t=\"inlineStr\"><is>" + "<t>tekst</t>".repeat(4_500_000) + "</is></c>"),
            Reason.ZIP_TOO_LARGE),
        Arguments.of(
            "a tag of ten million characters",
            withRow("<c r=\"" + "A".repeat(10_000_000) + "\"/>"),
            Reason.ZIP_TOO_LARGE),
        Arguments.of(
            "formulas that are looked up for each cell",
            withRow("<c><f t=\"array\" ref=\"A3:B3\">1</f></c>".repeat(2_000)),
            Reason.ZIP_TOO_LARGE),
        Arguments.of(
            "16,384 columns with a name",
            new Workbook()
                .sheet(
                    "B",
                    row(1, "naam")
                        .replace(
                            "</row>",
                            "<c t=\"inlineStr\"><is><t>x</t></is></c>".repeat(16_383) + "</row>"))
                .bytes(),
            Reason.TOO_MANY_COLUMNS),
        Arguments.of("a bomb of texts", bomb("xl/sharedStrings.xml"), Reason.ZIP_TOO_LARGE),
        Arguments.of("a bomb nobody asks for", bomb("xl/media/plaatje.png"), Reason.ZIP_TOO_LARGE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refusesTheWholeFileAndChangesNothing(String what, byte[] content, Reason reason)
      throws IOException {
    RunReport report = place.take(SOURCE, place.write("kwaad.xlsx", content));

    assertThat(report.reasons()).as(what).containsEntry(reason, 1);
    assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(report.counts()).isEqualTo(new RunCounts(0, 0, 0, 0, 0, 0));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(1);
    assertThat(Files.exists(folder.resolveSibling("kwaad.xml"))).isFalse();
  }

  @Test
  void aBombIsStoppedAtTheCapOfItsPart() throws IOException {
    byte[] bomb = bomb("xl/sharedStrings.xml");
    assertThat(bomb).hasSizeLessThan(300_000);

    long before = System.nanoTime();
    place.take(SOURCE, place.write("kwaad.xlsx", bomb));

    assertThat((System.nanoTime() - before) / 1_000_000_000).isLessThan(10);
  }

  private static byte[] bomb(String name) throws IOException {
    String texts = "<t>aaaaaaaaaaaa</t>".repeat(1 << 15);
    long size = name.endsWith(".xml") ? 80L << 20 : 520L << 20;
    return ZipFiles.with(
        good().parts(), name, Stream.generate(() -> texts).limit(size / texts.length() + 1));
  }

  private static byte[] withPart(String name, String content) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>(good().parts());
    parts.put(name, content);
    return ZipFiles.of(parts);
  }

  private static byte[] withRow(String cells) throws IOException {
    return new Workbook().sheet("B", GOOD + "<row r=\"3\">" + cells + "</row>").bytes();
  }

  private static byte[] manyEntries() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>(good().parts());
    IntStream.range(0, 6_000).forEach(i -> parts.put("xl/media/" + i, ""));
    return ZipFiles.of(parts);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
