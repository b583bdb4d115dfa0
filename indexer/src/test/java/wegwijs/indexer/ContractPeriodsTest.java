package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** What tells the lines of a contract list apart, and how long one that is missing is kept. */
class ContractPeriodsTest {
  private static final Source LIST = Workplace.source("contracten", SourceFormat.CONTRACTS);
  private static final Source FEED =
      new Source(
          "feed", SourceFormat.CONTRACTS, "https://lijst.example.nl/c.csv", null, 50, "0988");
  private static final String HEADER = "organisatie;kvk;gemeente;wet;product;van;tot\n";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() throws IOException {
    place = new Workplace(folder);
    place.csv("dienst;organisatie;kvk\nBegeleiding;Zorg Noord;12345678\n");
  }

  @Test
  void aContractThatIsMadeLongerIsTheSameContract() throws IOException {
    take("Zorg Noord;12345678;Weert;Wmo;01;01-01-2025;31-12-2025\n");
    RunReport report = take("Zorg Noord;12345678;Weert;Wmo;01;01-01-2025;31-12-2027\n");

    assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
    assertThat(service().contracts()).hasSize(1);
    assertThat(service().contracts().getFirst().validTo()).hasToString("2027-12-31");
  }

  @Test
  void aListInWhichAllDatesChangeIsNotHeld() throws IOException {
    take(lines(60, "2025"));
    RunReport report = take(lines(60, "2026"));

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(60, 60, 0, 0, 0, 0));
  }

  @Test
  void severalPeriodsOfTheSameContractStaySeveral() throws IOException {
    String both =
        """
        Zorg Noord;12345678;Weert;Wmo;01;01-01-2024;31-12-2024
        Zorg Noord;12345678;Weert;Wmo;01;01-01-2025;31-12-2025
        """;
    assertThat(take(both).counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
    assertThat(take(both).counts()).isEqualTo(new RunCounts(2, 0, 2, 0, 0, 0));
    assertThat(service().contracts()).hasSize(2);
  }

  @Test
  void aContractWithDatesThatCannotBeIsNotToldAsALawThatIsUnknown() throws IOException {
    RunReport report = take("Zorg Noord;12345678;Weert;Tabakswet;01;;\n;12345678;Weert;Wmo;2;;\n");

    assertThat(report.reasons()).containsEntry(Reason.LAW_UNKNOWN, 1);
    assertThat(report.counts().accepted()).isEqualTo(1);
  }

  @Test
  void aLineThatAFeedMissesIsKeptForThreeVisitsOverAWeek() throws IOException {
    visit(0, lines(10, "2025"));
    for (int day : new int[] {1, 4}) {
      assertThat(visit(day, lines(9, "2025")).counts().gone()).isZero();
    }
    assertThat(service().contracts()).hasSize(10);
    assertThat(visit(9, lines(9, "2025")).counts().gone()).isEqualTo(1);
    assertThat(service().contracts()).hasSize(9);
  }

  @Test
  void aLineThatAFeedShowsAgainStartsAnew() throws IOException {
    visit(0, lines(10, "2025"));
    visit(1, lines(9, "2025"));
    visit(5, lines(9, "2025"));
    visit(8, lines(10, "2025"));
    assertThat(visit(20, lines(9, "2025")).counts().gone()).isZero();
  }

  private static String lines(int count, String year) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          "Zorg Noord;12345678;Weert;Wmo;%02d;01-01-%s;31-12-%s\n".formatted(i, year, year));
    }
    return lines.toString();
  }

  private RunReport take(String lines) throws IOException {
    return place.take(LIST, place.write("contracten.csv", HEADER + lines));
  }

  private RunReport visit(int day, String lines) throws IOException {
    Clock clock = Clock.fixed(Workplace.NOW.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    return place.take(FEED, place.write("feed.csv", HEADER + lines), clock);
  }

  private Service service() {
    List<Service> services = new ArrayList<>();
    place.store.records().forEachService(stored -> services.add(stored.value()));
    return services.getFirst();
  }
}
