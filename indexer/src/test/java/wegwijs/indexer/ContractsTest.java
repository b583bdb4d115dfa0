package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static wegwijs.indexer.Workbook.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Contract lists: whom a line is about, and what becomes of lines that name nobody known. */
class ContractsTest {
  private static final Source LIST = Workplace.source("contracten", SourceFormat.CONTRACTS);
  private static final String HEADER = "organisatie;kvk;agb;gemeente;wet;product;van;tot;aanbod\n";
  private static final String DIRECTORY =
      """
      dienst;organisatie;kvk;agb;gemeente
      Begeleiding;Zorg Noord;12345678;;Weert
      Dagbesteding;Zorg Noord;12345678;;Weert
      Ambulante hulp;Jeugd Zuid;;03033048;Nederweert
      Inloop;De Brug;;;Weert
      Inloop;De Dam;;;Maastricht
      """;

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void takeADirectory() throws IOException {
    place = new Workplace(folder);
    assertThat(place.csv(DIRECTORY).counts().accepted()).isEqualTo(5);
  }

  @Test
  void joinsLinesByNumberAndGivesTheContractToAllServices() throws IOException {
    RunReport report =
        contracts(
            """
            Zorg Noord BV;12345678;;Weert;Wmo;02A05;01-01-2025;31-12-2026;
            ;;3033048;0946;jeugdhulp;45A48;45658;;
            """);

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
    assertThat(report.reasons())
        .isEqualTo(Map.of(Reason.LEADING_ZERO_RESTORED, 1, Reason.DATE_WAS_SERIAL_NUMBER, 1));
    Contract wmo =
        new Contract("0988", "wmo", "02A05", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(service("Begeleiding").contracts()).containsExactly(wmo);
    assertThat(service("Dagbesteding").contracts()).containsExactly(wmo);
    assertThat(service("Ambulante hulp").contracts())
        .containsExactly(new Contract("0946", "jeugdwet", "45A48", LocalDate.of(2025, 1, 1), null));
    assertThat(place.publish(false)).isEqualTo(5);
  }

  @Test
  void aLineForOneServiceIsOnlyForThatOne() throws IOException {
    RunReport report =
        contracts(";12345678;;Weert;Wmo;07;;;Dagbesteding\n;12345678;;Weert;Wlz;;;;Logeren\n");

    assertThat(service("Dagbesteding").contracts()).hasSize(1);
    assertThat(service("Begeleiding").contracts()).isEmpty();
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.CONTRACT_SERVICE_UNKNOWN, 1));
  }

  @Test
  void aNameAloneIsNeverEnough() throws IOException {
    RunReport report =
        contracts("de brug;;;Weert;Wmo;;;;\nDe Dam;;;Weert;Wmo;;;;\nDe Brug;87654321;;;Wmo;;;;\n");

    assertThat(report.counts().accepted()).isEqualTo(3);
    assertThat(services()).filteredOn(service -> !service.contracts().isEmpty()).hasSize(1);
    assertThat(report.issues())
        .hasSize(2)
        .allMatch(issue -> issue.effect() == Issue.Effect.LINE_WAITS);
    assertThat(report.issues().getFirst().value()).startsWith("De Dam (");
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.CONTRACT_WITHOUT_PLACE, 2));
  }

  @Test
  void namesTheOrganizationsOfWhichAPersonMustChoose() throws IOException {
    place.take(
        Workplace.source("ander", SourceFormat.CSV),
        place.write(
            "ander.csv",
            "dienst;organisatie;kvk\nThuiszorg;Zorg Noord;12345678\nX;Zorg;12345678\n"));

    RunReport report = contracts("Zorg Noord;12345678;;;Wmo;;;;\nZorg;12345678;;;Wmo;;;;\n");

    assertThat(report.reasons()).isEqualTo(Map.of(Reason.CONTRACT_OF_SEVERAL, 1));
    assertThat(report.issues().getFirst().value()).contains("Zorg Noord (", ", Zorg");
    assertThat(service("X").contracts()).hasSize(1);
  }

  @Test
  void aLineWaitsForItsOrganization() throws IOException {
    RunReport report = contracts("Nieuwe Zorg;11223344;;Weert;Wmo;;;;\n");
    assertThat(report.counts()).isEqualTo(new RunCounts(1, 1, 0, 0, 0, 0));
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.CONTRACT_UNMATCHED, 1));

    place.csv(DIRECTORY + "Hulp;Nieuwe Zorg;11223344;;Weert\n");

    assertThat(service("Hulp").contracts()).extracting(Contract::law).containsExactly("wmo");
    assertThat(contracts("Nieuwe Zorg;11223344;;Weert;Wmo;;;;\n").counts())
        .isEqualTo(new RunCounts(1, 0, 1, 0, 0, 0));
  }

  @Test
  void whatTheListSaysSurvivesANewImportOfTheService() throws IOException {
    contracts(";12345678;;Weert;Wmo;;01-01-2015;31-12-2015;\n");

    RunReport again = place.csv(DIRECTORY);
    RunReport changed = place.csv(DIRECTORY.replace("Begeleiding;", "Begeleiding thuis;"));

    assertThat(again.counts()).isEqualTo(new RunCounts(5, 0, 5, 0, 0, 0));
    assertThat(changed.counts().accepted()).isEqualTo(1);
    assertThat(service("Begeleiding thuis").contracts()).hasSize(1);
    assertThat(service("Dagbesteding").contracts().getFirst().validTo()).hasToString("2015-12-31");
  }

  @Test
  void takesBackWhatTheListNoLongerSays() throws IOException {
    contracts(";12345678;;Weert;Wmo;01;;;\n;12345678;;Weert;Wmo;02;;;\n");
    RunReport report = contracts(";12345678;;Weert;Wmo;02;;;\n");

    assertThat(report.counts()).isEqualTo(new RunCounts(1, 0, 1, 0, 0, 1));
    assertThat(service("Begeleiding").contracts())
        .extracting(Contract::product)
        .containsExactly("02");
    assertThat(place.take(LIST, place.write("leeg.csv", HEADER)).outcome())
        .isEqualTo(RunOutcome.REFUSED);
    assertThat(service("Begeleiding").contracts()).hasSize(1);
  }

  @Test
  void tellsOfBadCellsAndLosesNoLine() throws IOException {
    RunReport report =
        contracts(
            """
            Zorg Noord;1234567X;;Nergens;Wmo;;31-02-2025;;
            Zorg Noord;12345678;;Weert;Tabakswet;;;;
            ;;;Weert;Wmo;;;;
            ;12345678;;Weert;Wmo;;01-02-2026;01-01-2026;
            ;12345678;;Weert;Wmo;;01-02-2026;01-01-2026;
            ;;;;;;;;
            """);

    assertThat(report.counts()).isEqualTo(new RunCounts(6, 2, 0, 2, 2, 0));
    assertThat(report.reasons())
        .containsEntry(Reason.KVK_INVALID, 1)
        .containsEntry(Reason.AREA_UNKNOWN, 1)
        .containsEntry(Reason.DATE_INVALID, 1)
        .containsEntry(Reason.LAW_UNKNOWN, 1)
        .containsEntry(Reason.NAME_MISSING, 1)
        .containsEntry(Reason.DUPLICATE_ROW, 1)
        .containsEntry(Reason.ROW_EMPTY, 1);
    assertThat(service("Begeleiding").contracts().getFirst().validFrom()).isNull();
  }

  @Test
  void readsAWorkbookAndTheMunicipalityOfItsSource() throws IOException {
    Source source =
        new Source("lijst", SourceFormat.CONTRACTS, null, null, Source.DEFAULT_TRUST, "0988");
    Workbook workbook =
        new Workbook().sheet("Wmo", row(1, "aanbieder", "wet") + row(2, "De Brug", "Wmo 2015"));

    RunReport report = place.take(source, place.write("lijst.xlsx", workbook.bytes()));

    assertThat(report.issues()).isEmpty();
    assertThat(services())
        .flatExtracting(Service::contracts)
        .containsExactly(new Contract("0988", "wmo", null, null, null));
  }

  @Test
  void looksWithoutJoiningAnything() throws IOException {
    Preview preview =
        new Importer(
                place.store,
                Workplace.VOCABULARY,
                Workplace.PLACES,
                Clock.fixed(Workplace.NOW, ZoneOffset.UTC))
            .preview(
                LIST,
                Reading.ofFile(LIST, place.write("l.csv", HEADER + ";12345678;;Weert;Wmo;;;;\n")),
                5,
                ProgressMonitor.NONE);

    assertThat(preview.report().counts().accepted()).isEqualTo(1);
    assertThat(services()).allMatch(service -> service.contracts().isEmpty());
  }

  private RunReport contracts(String lines) throws IOException {
    return place.take(LIST, place.write("contracten.csv", HEADER + lines));
  }

  private Service service(String name) {
    return services().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private List<Service> services() {
    List<Service> services = new ArrayList<>();
    place.store.records().forEachService(stored -> services.add(stored.value()));
    services.sort(Comparator.comparing(Service::name));
    return services;
  }
}
