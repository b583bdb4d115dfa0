package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Records with faults among good ones (items 56, 62, 64-66 and 72 of the list of bad input). */
class BadRecordsTest {
  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"phones":[{"number":"020 665 8001 / 8002"}]}                | PHONES_IN_ONE_FIELD
          {"phones":[{"number":"09.00-12.00"}]}                        | PHONE_IS_TIME
          {"phones":[{"type":"voice"}]}                                | VALUE_REQUIRED
          {"phones":"0495 123456"}                                     | NOT_A_LIST
          {"phones":["0495 123456"]}                                   | NOT_AN_OBJECT
          {"description":["a"]}                                        | NOT_A_TEXT
          {"description":{"nl":"a"}}                                   | NOT_A_TEXT
          {"organization_id":[1]}                                      | NOT_A_TEXT
          {"email":"info @voorbeeld.nl"}                               | EMAIL_INVALID
          {"url":"https:/voorbeeld"}                                   | URL_INVALID
          {"assured_date":"2026-02-29"}                                | DATE_INVALID
          {"assured_date":"31-02-2026"}                                | DATE_INVALID
          {"minimum_age":-3}                                           | AGE_INVALID
          {"minimum_age":1E+999999}                                    | AGE_INVALID
          {"minimum_age":65,"maximum_age":18}                          | AGES_REVERSED
          {"schedules":[{"opens_at":"25:00"}]}                         | TIME_INVALID
          {"schedules":[{"opens_at":"17:00","closes_at":"09:00"}]}     | TIMES_REVERSED
          {"schedules":[{"valid_from":"2026-02-01","valid_to":"2026-01-01"}]} | DATES_REVERSED
          {"status":"open"}                                            | CHOICE_UNKNOWN
          {"last_modified":"gisteren"}                                 | TIMESTAMP_INVALID
          {"cost_options":[{"amount":"veel"}]}                         | AMOUNT_INVALID
          {"capacities":[{"available":"enkele"}]}                      | NUMBER_INVALID
          {"iets":"anders"}                                            | FIELD_UNKNOWN
          {"description":"a\\u202Eb"}                                  | CHARACTERS_REMOVED
          {"service_at_locations":[{"location":{"latitude":100,"longitude":5}}]} | COORDINATE_INVALID
          {"service_at_locations":[{"location":{"latitude":51}}]}      | COORDINATES_INCOMPLETE
          {"service_at_locations":[{"location":{"addresses":[{"postal_code":"0123AB"}]}}]} | POSTCODE_INVALID
          {"attributes":[{"taxonomy_term":{"name":"x","code":"bestaat-niet","taxonomy":"domein"}}]} | TERM_UNKNOWN
          {"organization":{"name":"A","organization_identifiers":[{"identifier_type":"KvK","identifier":"1234567"}]}} | KVK_INVALID
          {"organization":{"name":"A","organization_identifiers":[{"identifier_type":"AGB","identifier":"1"}]}} | AGB_INVALID
          """)
  void leavesOutABadFieldAndKeepsTheRecord(String fields, Reason reason) throws IOException {
    String record = "{\"id\":\"1\",\"name\":\"Inloop\"," + fields.substring(1);

    RunReport report = place.hsds("[{\"id\":\"0\",\"name\":\"Goed\"}," + record + "]");

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
    assertThat(report.reasons()).containsKey(reason);
    assertThat(report.issues()).allMatch(issue -> issue.place().equals("regel 1"));
  }

  @Test
  void repairsOnlyWhatASpreadsheetSpoils() throws IOException {
    RunReport report =
        place.csv(
            """
            naam;organisatie;telefoon;kvk;agb;postcode;gecontroleerd op
            Een;A;612345678;9012345;3033048;1234AB ;45123
            Twee;B;6.01E+09;;;;
            """);

    assertThat(report.counts().accepted()).isEqualTo(2);
    assertThat(report.reasons())
        .isEqualTo(
            Map.of(
                Reason.LEADING_ZERO_RESTORED, 3,
                Reason.DATE_WAS_SERIAL_NUMBER, 1,
                Reason.NUMBER_WAS_ROUNDED, 1));
    Service repaired = services().getFirst();
    assertThat(repaired.phones().getFirst().number()).isEqualTo("0612345678");
    assertThat(repaired.assuredDate()).hasToString("2023-07-16");
  }

  @Test
  void splitsACellWithSeveralWholeNumbers() throws IOException {
    place.csv("naam;telefoon\nInloop;0495 123456 / 06 12345678\n");

    assertThat(services().getFirst().phones())
        .extracting(phone -> phone.number())
        .containsExactly("0495 123456", "06 12345678");
  }

  @Test
  void rejectsWhatDependsOnAnOrganizationThatIsNotThere() throws IOException {
    RunReport report =
        place.hsds(
            """
            {"services":[
              {"id":"1","name":"Los","organization_id":"weg"},
              {"id":"2","name":"Later","organization_id":"o1"},
              {"id":"3","status":"active"}],
             "organizations":[{"id":"o1","name":"Stichting"},{"id":"o2"}]}
            """);

    assertThat(report.counts()).isEqualTo(new RunCounts(5, 2, 0, 3, 0, 0));
    assertThat(report.reasons())
        .isEqualTo(Map.of(Reason.ORGANIZATION_UNKNOWN, 1, Reason.NAME_MISSING, 2));
    assertThat(services()).extracting(Service::name).containsExactly("Later");
  }

  @Test
  void breaksACircleOfOrganizations() throws IOException {
    RunReport report =
        place.hsds(
            """
            {"organizations":[
              {"id":"a","name":"A","parent_organization_id":"b"},
              {"id":"b","name":"B","parent_organization_id":"c"},
              {"id":"c","name":"C","parent_organization_id":"a"},
              {"id":"d","name":"D","parent_organization_id":"d"}]}
            """);

    assertThat(report.counts()).isEqualTo(new RunCounts(4, 4, 0, 0, 0, 0));
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.PARENT_IN_CIRCLE, 2));
    List<Organization> organizations = new ArrayList<>();
    place.store.records().forEachOrganization(stored -> organizations.add(stored.value()));
    assertThat(organizations)
        .filteredOn(organization -> organization.parentOrganizationId() == null)
        .hasSize(2);
  }

  @Test
  void tellsOfTwoRecordsWithOneIdWhereBothStand() throws IOException {
    RunReport report = place.csv("id;naam\nx1;Eerste\nx2;Ander\nx1;Tweede\nx1;Eerste\n");

    assertThat(report.counts()).isEqualTo(new RunCounts(4, 2, 0, 1, 1, 0));
    Issue conflict = report.issues().getFirst();
    assertThat(conflict.reason()).isEqualTo(Reason.DUPLICATE_ID);
    assertThat(conflict.place()).isEqualTo("rij 4");
    assertThat(conflict.value()).isEqualTo("x1 (ook rij 2)");
    assertThat(services()).extracting(Service::name).containsExactlyInAnyOrder("Eerste", "Ander");
  }

  @Test
  void keepsServicesOfOneNameApart() throws IOException {
    String rows =
        "naam;omschrijving\nAutoMaatje;In Noord\nAutoMaatje;In Zuid\nAutoMaatje;In Zuid\n";

    assertThat(place.csv(rows).counts()).isEqualTo(new RunCounts(3, 2, 0, 0, 1, 0));
    assertThat(place.csv(rows).counts()).isEqualTo(new RunCounts(3, 0, 2, 0, 1, 0));
  }

  @Test
  void aRecordThatIsRejectedThisTimeStays() throws IOException {
    place.hsds("[{\"id\":\"1\",\"name\":\"Een\"},{\"id\":\"2\",\"name\":\"Twee\"}]");

    RunReport report =
        place.hsds("[{\"id\":\"1\",\"name\":\"\"},{\"id\":\"2\",\"name\":\"Twee\"}]");

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(2, 0, 1, 1, 0, 0));
    assertThat(services()).hasSize(2);
  }

  @Test
  void servicesTellPartsOfOneOrganizationInAnyOrder() throws IOException {
    String first = "{\"id\":\"1\",\"name\":\"A\",\"organization\":{\"id\":\"o\",\"name\":\"Org\"}}";
    String second =
        "{\"id\":\"2\",\"name\":\"B\",\"organization\":{\"id\":\"o\",\"name\":\"Org\","
            + "\"website\":\"https://voorbeeld.nl\"}}";

    place.hsds("[" + first + "," + second + "]");
    RunReport again = place.hsds("[" + first + "," + second + "]");

    assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 2, 0, 0, 0));
    place
        .store
        .records()
        .forEachOrganization(stored -> {
          assertThat(stored.value().website()).isEqualTo("https://voorbeeld.nl");
          assertThat(stored.lifecycle().version()).isEqualTo(1);
        });
  }

  @Test
  void idsOfASourceBecomeUuidsThatAgree() throws IOException {
    place.hsds(
        """
        {"organizations":[{"id":"o1","name":"Stichting","tax_id":"NL001"}],
         "services":[{"id":"s1","name":"Inloop","organization_id":"o1",
           "attributes":[{"link_id":"s1","link_entity":"service","value":"x"}]}]}
        """);

    Service service = services().getFirst();
    assertThat(service.attributes().getFirst().linkId()).isEqualTo(service.id());
    assertThat(service.organizationId()).isNotNull();
    Organization organization =
        place.store.records().findOrganization(service.organizationId()).orElseThrow().value();
    assertThat(organization.taxId()).isEqualTo("NL001");
  }

  @Test
  void enormousRecordsNeverStopTheIndex() throws IOException {
    String attributes =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "{\"label\":\"kenmerk\",\"value\":\"waarde " + i + "\"}")
            .collect(Collectors.joining(",", "[", "]"));
    RunReport report =
        place.hsds(
            "[{\"id\":\"1\",\"name\":\""
                + "n".repeat(100_000)
                + "\"},"
                + "{\"id\":\"2\",\"name\":\"Woord\",\"description\":\""
                + "w".repeat(40_000)
                + "\"},"
                + "{\"id\":\"3\",\"name\":\"Veel\",\"attributes\":"
                + attributes
                + "},"
                + "{\"id\":\"4\",\"name\":\"Gewoon\"}]");

    assertThat(report.counts().accepted()).isEqualTo(4);
    assertThat(report.reasons().keySet()).isEqualTo(Set.of(Reason.TEXT_TOO_LONG));
    assertThat(place.publish(false)).isEqualTo(4);
    assertThat(place.countDocuments()).isEqualTo(4);
  }

  @Test
  void anOwnFileWithFaultsKeepsTheRest() throws IOException {
    Path file =
        place.write(
            "eigen.json",
            """
            {"versie":1,
             "organisaties":[{"id":"o","naam":"Org","kvk":"123"}],
             "aanbod":[
               {"id":"a","organisatie":"o","naam":"A","telefoon":"onbekend","domein":["onzin"]},
               {"id":"b","organisatie":"weg","naam":"B"},
               {"id":"c","organisatie":"o"}]}
            """);

    RunReport report = place.take(Workplace.source("eigen", SourceFormat.WEGWIJS), file);

    assertThat(report.counts()).isEqualTo(new RunCounts(4, 2, 0, 2, 0, 0));
    assertThat(report.reasons())
        .isEqualTo(
            Map.of(
                Reason.KVK_INVALID, 1,
                Reason.PHONE_INVALID, 1,
                Reason.TERM_UNKNOWN, 1,
                Reason.ORGANIZATION_UNKNOWN, 1,
                Reason.NAME_MISSING, 1));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(1);
  }

  private List<Service> services() {
    List<Service> services = new ArrayList<>();
    place.store.records().forEachService(stored -> services.add(stored.value()));
    services.sort(Comparator.comparing(Service::name));
    return services;
  }
}
