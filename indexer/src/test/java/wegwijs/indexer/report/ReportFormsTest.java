package wegwijs.indexer.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.json.Json;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunRecord;

class ReportFormsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final Issue POSTCODE =
      Issue.fieldRejected("rij 3", "postal_code", "=12A", Reason.POSTCODE_INVALID);
  private static final Issue NAME = Issue.recordRejected("rij 4", null, Reason.NAME_MISSING);
  private static final RunReport REPORT =
      new RunReport(
          7,
          "bron",
          RunOutcome.COMPLETE,
          new RunCounts(4, 2, 1, 1, 0, 3),
          List.of(POSTCODE, NAME),
          Map.of(Reason.POSTCODE_INVALID, 1, Reason.NAME_MISSING, 1));

  @Test
  void theReportOfLongAgoIsTheReportOfThen() {
    RunRecord run = new RunRecord(7, "bron", NOW, NOW, RunOutcome.COMPLETE, REPORT.counts());
    assertThat(RunReport.of(run, REPORT.issues().stream().map(Json::write).toList()))
        .isEqualTo(REPORT);
  }

  @Test
  void jsonTellsCountsAndForEachIssueTheRuleAndTheRemedy() {
    assertThat(new String(Json.writePlain(ReportJson.tree(REPORT)), StandardCharsets.UTF_8))
        .contains("\"uitkomst\":\"complete\"")
        .contains("\"gelezen\":4,\"opgenomen\":2,\"ongewijzigd\":1,\"afgekeurd\":1")
        .contains("\"redenen\":{\"POSTCODE_INVALID\":1,\"NAME_MISSING\":1}")
        .contains("\"plaats\":\"rij 3\",\"veld\":\"postal_code\",\"waarde\":\"=12A\"")
        .contains("\"regel\":\"Een postcode");
  }

  @Test
  void csvHasARowForEachIssue() {
    List<List<String>> rows =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(new ReportCsv().of(REPORT)).stream()
            .map(row -> List.copyOf(row.getFields()))
            .toList();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).contains("rij 3", "postal_code", "'=12A", "POSTCODE_INVALID");
    assertThat(rows.get(2)).hasSameSizeAs(rows.getFirst()).contains("NAME_MISSING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void noCellIsAFormula(String cell) {
    assertThat(ReportCsv.harmless(cell)).isEqualTo("'" + cell);
  }

  @Test
  void otherCellsStayAsTheyAre() {
    assertThat(ReportCsv.harmless("6 = 5 + 1")).isEqualTo("6 = 5 + 1");
    assertThat(ReportCsv.harmless(null)).isEmpty();
  }
}
