package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** HSDS packages of CSV tables (items 59 and 62 of the list of bad input). */
class HsdsCsvTest {
  private static final Source SOURCE = Workplace.source("pakket", SourceFormat.HSDS_CSV);
  private static final Map<String, String> VERSION_1 =
      Map.ofEntries(
          Map.entry("datapackage.json", "{\"version\":\"1.0\"}"),
          Map.entry("organizations.csv", "id,name,url\no1,Stichting Noord,www.example.nl\n"),
          Map.entry("services.csv", "id,organization_id,name\ns1,o1,Inloop\ns2,o1,Taalcafé\n"),
          Map.entry("locations.csv", "id,organization_id,name\nl1,o1,De Brug\nl2,o1,Kantoor\n"),
          Map.entry("services_at_location.csv", "id,service_id,location_id\na1,s1,l1\n"),
          Map.entry(
              "physical_addresses.csv", "id,location_id,address_1,city\np1,l1,Markt 1,Weert\n"),
          Map.entry("phones.csv", "id,service_id,location_id,number\nf1,,l1,020-7960123\n"),
          Map.entry(
              "regular_schedules.csv",
              "id,service_id,weekday,opens_at,closes_at\n,s1,Monday,9:00am,12:30 PM\n"),
          Map.entry("eligibility.csv", "id,service_id,eligibility\n,s1,Ouderen\n,s1,Buren\n"),
          Map.entry("languages.csv", "id,service_id,language\n,s1,Turks\n"),
          Map.entry("services_taxonomy.csv", "id,service_id,taxonomy_id\nt1,s1,PX-1\n"),
          Map.entry("taxonomy.csv", "id,name,vocabulary\nPX-1,Ontmoeten,AIRS\nPX-2,Sport,AIRS\n"));
  private static final Map<String, String> VERSION_3 =
      Map.ofEntries(
          Map.entry("datapackage.json", "{\"version\":\"3.0.1\"}"),
          Map.entry("organization.csv", "id,name,website\no1,Stichting Noord,www.example.nl\n"),
          Map.entry(
              "service.csv",
              """
              id,organization_id,name,eligibility_description
              s1,o1,Inloop,"Ouderen
              Buren"
              s2,o1,Taalcafé,
              """),
          Map.entry(
              "location.csv",
              """
              id,organization_id,location_type,name
              l1,o1,physical,De Brug
              l2,o1,physical,Kantoor
              """),
          Map.entry("service_at_location.csv", "id,service_id,location_id\na1,s1,l1\n"),
          Map.entry(
              "address.csv",
              "id,location_id,address_1,city,address_type\np1,l1,Markt 1,Weert,physical\n"),
          Map.entry("phone.csv", "id,location_id,number\nf1,l1,020-7960123\n"),
          Map.entry(
              "schedule.csv",
              "id,service_id,freq,byday,opens_at,closes_at\n,s1,WEEKLY,MO,09:00,12:30\n"),
          Map.entry("language.csv", "id,service_id,name\n,s1,Turks\n"),
          Map.entry(
              "attribute.csv", "id,link_id,link_entity,taxonomy_term_id\nt1,s1,service,PX-1\n"),
          Map.entry("taxonomy_term.csv", "id,code,name,taxonomy_id\nPX-1,PX-1,Ontmoeten,x\n"),
          Map.entry("taxonomy.csv", "id,name\nx,AIRS\n"));

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @Test
  void accountsForEveryRowOfARealPackage() throws IOException {
    Path real = SharedMaterial.file("input/miami-hsds1-csv");

    RunReport report = place.take(SOURCE, real);

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(5_163, 4_716, 0, 447, 0, 0));
    assertThat(report.reasons())
        .containsEntry(Reason.ORGANIZATION_UNKNOWN, 447)
        .containsEntry(Reason.REFERENCE_MISSING, 2_244)
        .doesNotContainKey(Reason.REFERENCE_UNKNOWN);
    assertThat(organizations()).hasSize(1_074);
    assertThat(services()).hasSize(3_642);
    int links = services().stream().mapToInt(service -> service.attributes().size()).sum();
    int schedules = services().stream().mapToInt(service -> service.schedules().size()).sum();
    Set<String> rejected = servicesWithoutOrganization(real);
    assertThat(rejected).hasSize(447);
    assertThat(links + count(real.resolve("services_taxonomy.csv"), rejected)).isEqualTo(26_259);
    assertThat(schedules + count(real.resolve("regular_schedules.csv"), rejected))
        .isEqualTo(11_350);
  }

  private static Set<String> servicesWithoutOrganization(Path real) throws IOException {
    Set<String> known = new HashSet<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(real.resolve("organizations.csv"))) {
      rows.forEach(row -> known.add(row.getField("id")));
    }
    Set<String> without = new HashSet<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(real.resolve("services.csv"))) {
      rows.stream()
          .filter(row -> !known.contains(row.getField("organization_id")))
          .forEach(row -> without.add(row.getField("id")));
    }
    return without;
  }

  /** How many rows of a table belong to these services. */
  private static long count(Path table, Set<String> services) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      return rows.stream().filter(row -> services.contains(row.getField("service_id"))).count();
    }
  }

  @Test
  void olderAndNewerWordsSayTheSame() throws IOException {
    RunReport first = place.take(SOURCE, write("een", VERSION_1));
    Service old = service("Inloop");
    Organization oldOwner = organizations().getFirst();
    RunReport third = place.take(SOURCE, write("drie", VERSION_3));

    assertThat(first.counts()).isEqualTo(new RunCounts(3, 3, 0, 0, 0, 0));
    assertThat(first.reasons()).isEqualTo(Map.of(Reason.TERMS_WITHOUT_SERVICE, 1));
    assertThat(third.issues()).isEmpty();
    assertThat(old.eligibilityDescription()).isEqualTo("Ouderen\nBuren");
    assertThat(old.schedules())
        .singleElement()
        .satisfies(schedule -> {
          assertThat(schedule.byday()).isEqualTo("MO");
          assertThat(schedule.opensAt()).hasToString("09:00");
          assertThat(schedule.closesAt()).hasToString("12:30");
        });
    assertThat(old.languages().getFirst().name()).isEqualTo("Turks");
    assertThat(old.attributes().getFirst().taxonomyTerm().name()).isEqualTo("Ontmoeten");
    assertThat(oldOwner.website()).isEqualTo("https://www.example.nl");
    assertThat(oldOwner.locations())
        .extracting(location -> location.name())
        .containsExactly("Kantoor");
    Service now = service("Inloop");
    assertThat(now.eligibilityDescription()).isEqualTo(old.eligibilityDescription());
    assertThat(now.schedules().getFirst().byday()).isEqualTo("MO");
    assertThat(now.attributes().getFirst().taxonomyTerm().taxonomy()).isEqualTo("AIRS");
    assertThat(now.serviceAtLocations()).isEqualTo(old.serviceAtLocations());
    assertThat(now.serviceAtLocations().getFirst().location().phones().getFirst().number())
        .isEqualTo("020-7960123");
  }

  @Test
  void takesAZipFileAsItTakesTheFolder() throws IOException {
    Path zip = place.write("pakket.zip", ZipFiles.of(inFolder(VERSION_1)));

    assertThat(Readers.findFormat(zip)).contains(SourceFormat.HSDS_CSV);
    assertThat(place.take(SOURCE, zip).counts()).isEqualTo(new RunCounts(3, 3, 0, 0, 0, 0));
    assertThat(place.take(SOURCE, write("map", VERSION_1)).counts())
        .isEqualTo(new RunCounts(3, 0, 3, 0, 0, 0));
    assertThat(
            place
                .take(SOURCE, folder.resolve("map").resolve("datapackage.json"))
                .counts()
                .unchanged())
        .isEqualTo(3);
  }

  @Test
  void rejectsWhatHangsOnNothingAndKeepsTheRest() throws IOException {
    Map<String, String> tables = new LinkedHashMap<>(VERSION_1);
    tables.put(
        "services.csv",
        """
        id,organization_id,program_id,name,status
        s1,o1,weg,Inloop,open
        s3,o9,,Los,
        s4,o1,,,
        """);
    tables.put("phones.csv", "id,service_id,number\nf1,s3,020-7960123\nf2,s9,020-7960124\nf3,,1\n");
    tables.put("services_at_location.csv", "id,service_id,location_id\na1,s1,l9\n");
    tables.put("contacts.csv", "id,service_at_location_id,name\nc1,a1,Balie\n");
    tables.put("vreemd.csv", "a,b\n1,2\n");

    RunReport report = place.take(SOURCE, write("pakket", tables));

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(4, 2, 0, 2, 0, 0));
    assertThat(report.issues())
        .extracting(issue -> issue.place() + " " + issue.value() + " " + issue.reason())
        .contains(
            "vreemd.csv null TABLE_UNKNOWN",
            "phones.csv, rij 3 service s9 REFERENCE_UNKNOWN",
            "phones.csv, rij 4 f3 REFERENCE_MISSING",
            "services_at_location.csv, rij 2 service s1, location l9 REFERENCE_UNKNOWN",
            "contacts.csv, rij 2 service_at_location a1 REFERENCE_UNKNOWN",
            "services.csv, rij 2 weg REFERENCE_UNKNOWN",
            "services.csv, rij 2 open CHOICE_UNKNOWN",
            "services.csv, rij 3 Los ORGANIZATION_UNKNOWN",
            "services.csv, rij 3 phone 1 DEPENDANTS_REJECTED",
            "services.csv, rij 4 s4 NAME_MISSING");
    assertThat(organizations().getFirst().locations()).hasSize(2);
  }

  @Test
  void aRejectedServiceStaysAsItWas() throws IOException {
    place.take(SOURCE, write("pakket", VERSION_1));
    Map<String, String> tables = new LinkedHashMap<>(VERSION_1);
    tables.put("services.csv", "id,organization_id,name\ns1,o9,Inloop\ns2,o1,Taalcafé\n");

    RunReport report = place.take(SOURCE, write("pakket", tables));

    assertThat(report.counts()).isEqualTo(new RunCounts(3, 0, 2, 1, 0, 0));
    assertThat(services()).extracting(Service::name).containsExactly("Inloop", "Taalcafé");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.0", "0.9", "nieuw", "2024-05-01"})
  void refusesAVersionItDoesNotKnow(String version) throws IOException {
    Map<String, String> tables = new LinkedHashMap<>(VERSION_1);
    tables.put("datapackage.json", "{\"version\":\"" + version + "\"}");

    assertRefused(write("pakket", tables), Reason.VERSION_UNKNOWN);
  }

  @Test
  void refusesAPackageThatCannotBeTrusted() throws IOException {
    Map<String, String> undescribed = new LinkedHashMap<>(VERSION_1);
    undescribed.remove("datapackage.json");
    assertRefused(write("een", undescribed), Reason.PACKAGE_UNDESCRIBED);
    Map<String, String> unclosed = new LinkedHashMap<>(VERSION_1);
    unclosed.put("phones.csv", "id,service_id,number\nf1,s1,\"020\n");
    RunReport report = assertRefused(write("twee", unclosed), Reason.QUOTE_UNCLOSED);
    assertThat(report.issues().getLast().place()).isEqualTo("phones.csv, rij 2");
    assertRefused(
        write("drie", Map.of("datapackage.json", "{\"version\":\"1.0\"}")), Reason.FILE_EMPTY);
    assertRefused(
        write("vier", Map.of("datapackage.json", "{\"version\":")), Reason.JSON_MALFORMED);
    assertRefused(
        place.write("vijf.zip", ZipFiles.of(Map.of("../services.csv", "id\n"))),
        Reason.ZIP_NAME_UNSAFE);
    assertRefused(place.write("zes.csv", "id,name\n"), Reason.PACKAGE_UNDESCRIBED);
  }

  @Test
  void noPathLeadsOutOfThePackage() throws IOException {
    place.write("geheim.csv", "id,name\nx,Geheim\n");
    Map<String, String> tables = new LinkedHashMap<>(VERSION_1);
    tables.put(
        "datapackage.json",
        "{\"version\":\"1.0\",\"resources\":[{\"name\":\"organization\",\"path\":\"../geheim.csv\"}]}");

    place.take(SOURCE, write("pakket", tables));

    assertThat(organizations()).extracting(Organization::name).containsExactly("Stichting Noord");
  }

  private RunReport assertRefused(Path file, Reason reason) {
    RunReport report = place.take(SOURCE, file);
    assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(report.issues()).extracting(Issue::reason).contains(reason);
    assertThat(place.store.records().count(RecordKind.SERVICE)).isZero();
    return report;
  }

  private Path write(String name, Map<String, String> tables) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Files.writeString(target.resolve(table.getKey()), table.getValue());
    }
    return target;
  }

  private static Map<String, String> inFolder(Map<String, String> tables) {
    Map<String, String> inFolder = new LinkedHashMap<>();
    tables.forEach((name, text) -> inFolder.put("map/" + name, text));
    return inFolder;
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

  private List<Organization> organizations() {
    List<Organization> organizations = new ArrayList<>();
    place.store.records().forEachOrganization(stored -> organizations.add(stored.value()));
    return organizations;
  }
}
