package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Files of hundreds of megabytes, read in a bounded heap (list of bad input, 61 and 64). */
@Tag("slow")
class HugeFilesTest {
  private static final int MOST_ROWS = 1_000_000;
  private static final int ROWS = 5_000_000;
  private static final long MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void fiveMillionRowsAreReadUpToTheCapInABoundedHeap() throws IOException, SourceRefused {
    Path file = folder.resolve("rijen.csv");
    writeRows(file, "naam;omschrijving\n", ROWS, i -> "Aanbod " + i + ";Voor iedereen\n");
    Counting sink = new Counting();

    Readers.read(Workplace.source("rijen", SourceFormat.CSV), file, sink);

    assertThat(sink.candidates).isEqualTo(MOST_ROWS);
    assertThat(sink.issues).extracting(Issue::reason).containsExactly(Reason.TOO_MANY_ROWS);
    assertThat(sink.issues.getFirst().place()).isEqualTo("rij " + (MOST_ROWS + 2));
    assertThat(sink.growth()).isLessThan(160 * MEGABYTE);
  }

  @Test
  void aContractListIsReadUpToTheSameCap() throws IOException, SourceRefused {
    Path file = folder.resolve("contracten.csv");
    writeRows(file, "organisatie;wet\n", MOST_ROWS + 3, i -> "Zorg " + i % 1_000 + ";Wmo\n");
    Counting sink = new Counting();

    Readers.read(Workplace.source("contracten", SourceFormat.CONTRACTS), file, sink);

    assertThat(sink.candidates).isEqualTo(MOST_ROWS);
    assertThat(sink.issues)
        .containsExactly(Issue.partMissing("rij " + (MOST_ROWS + 2), null, Reason.TOO_MANY_ROWS));
  }

  /** A part of a table would take what hangs on the rest from records that were whole. */
  @Test
  void aPackageWithATableOverTheCapIsRefusedAndWhatWasTakenStays() throws IOException {
    Path table = Files.createDirectory(folder.resolve("pakket"));
    Files.writeString(table.resolve("datapackage.json"), "{\"version\":\"3.0.1\"}");
    Files.writeString(table.resolve("organization.csv"), "id,name\no1,Zorg Noord\n");
    Files.writeString(table.resolve("service.csv"), "id,organization_id,name\ns1,o1,Inloop\n");
    Workplace place = new Workplace(folder);
    Source source = Workplace.source("pakket", SourceFormat.HSDS_CSV);
    assertThat(place.take(source, table).counts().accepted()).isEqualTo(2);
    writeRows(
        table.resolve("phone.csv"),
        "id,service_id,number\n",
        MOST_ROWS + 1,
        i -> i + ",s1,020-7960123\n");

    RunReport report = place.take(source, table);

    assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(report.issues())
        .containsExactly(
            Issue.sourceRefused("phone.csv, rij " + (MOST_ROWS + 2), null, Reason.TOO_MANY_ROWS));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(1);
  }

  private static void writeRows(Path file, String header, int count, IntFunction<String> row)
      throws IOException {
    try (BufferedWriter rows = Files.newBufferedWriter(file)) {
      rows.write(header);
      for (int i = 0; i < count; i++) {
        rows.write(row.apply(i));
      }
    }
  }

  @Test
  void aFewEnormousCellsCostTheirRowsOnly() throws IOException, SourceRefused {
    Path file = folder.resolve("cellen.csv");
    String text = "x".repeat(100_000);
    try (BufferedWriter rows = Files.newBufferedWriter(file)) {
      rows.write("naam;omschrijving\n");
      for (int row = 0; row < 20; row++) {
        rows.append("Aanbod ").append(Integer.toString(row)).append(';');
        for (int part = 0; part < (row % 2 == 0 ? 100 : 0); part++) {
          rows.write(text);
        }
        rows.write("\n");
      }
    }
    Counting sink = new Counting();

    Readers.read(Workplace.source("cellen", SourceFormat.CSV), file, sink);

    assertThat(sink.candidates).isEqualTo(10);
    assertThat(sink.issues)
        .extracting(Issue::reason)
        .containsOnly(Reason.CELL_TOO_LARGE)
        .hasSize(10);
    assertThat(sink.growth()).isLessThan(40 * MEGABYTE);
  }

  @Test
  void aGigabyteOfXmlIsRefusedBeforeItIsUnpacked() throws IOException {
    Path file = folder.resolve("groot.xlsx");
    Map<String, String> parts = new Workbook().sheet("Blad1", "").parts();
    parts.remove("xl/worksheets/sheet1.xml");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        text.append(part.getValue()).flush();
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      text.write("<worksheet><sheetData>");
      String rows = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(20_000);
      for (long written = 0; written < 1024 * MEGABYTE; written += rows.length()) {
        text.write(rows);
      }
      text.append("</sheetData></worksheet>").flush();
    }
    Workplace place = new Workplace(folder);
    Counting sink = new Counting();

    RunReport report = place.take(Workplace.source("groot", SourceFormat.XLSX), file);

    assertThat(report.reasons()).isEqualTo(Map.of(Reason.ZIP_TOO_LARGE, 1));
    assertThat(report.counts().read()).isZero();
    assertThat(sink.growth()).isLessThan(20 * MEGABYTE);
  }

  /** Counts records and the heap that they leave in use. */
  private static final class Counting implements Sink {
    private static final int STEP = 250_000;

    private final List<Issue> issues = new ArrayList<>();
    private final long before = used();
    private long most = before;
    private int candidates;

    private static long used() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }

    long growth() {
      return Math.max(most, used()) - before;
    }

    @Override
    public void candidate(Candidate candidate) {
      if (++candidates % STEP == 0) {
        most = Math.max(most, used());
      }
    }

    @Override
    public void rejected(Candidate candidate, Issue issue) {
      issues.add(issue);
    }

    @Override
    public void unreadable(Issue issue) {
      issues.add(issue);
    }

    @Override
    public void incomplete(Issue issue) {
      issues.add(issue);
    }

    @Override
    public void remark(Issue issue) {
      issues.add(issue);
    }

    @Override
    public void unread(String place, Issue issue) {
      throw new AssertionError("a file has no pages");
    }

    @Override
    public void unvisited(String place) {
      throw new AssertionError("a file has no pages");
    }

    @Override
    public void gone(String place) {
      throw new AssertionError("a file has no pages");
    }

    @Override
    public void evidence(RecordKind kind, String key, Instant seenAt, Map<String, ?> evidence) {
      throw new AssertionError("a file has no evidence");
    }
  }
}
