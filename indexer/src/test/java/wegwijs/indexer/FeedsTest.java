package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** JSON with names of its own, feeds of schema.org, and looking before taking. */
class FeedsTest {
  private static final String GRAPH =
      """
      {"@context":"https://schema.org","@graph":[
        {"@type":"GovernmentService","@id":"#loket","name":"Loket","url":"https://www.example.nl/loket",
         "serviceType":"Wmo-loket","audience":{"@type":"Audience","audienceType":"Inwoners"},
         "provider":{"@id":"#org"},"areaServed":{"@type":"City","name":"Weert"},
         "telephone":["020-7960123"],"availableLanguage":["Nederlands",{"name":"Turks"}],
         "availableChannel":{"serviceLocation":{"@id":"#plek"}},
         "hoursAvailable":{"@type":"OpeningHoursSpecification",
           "dayOfWeek":["https://schema.org/Monday","Tuesday"],"opens":"09:00","closes":"17:00"},
         "offers":{"price":"12.50","priceCurrency":"EUR"}},
        {"@type":["NGO","LocalBusiness"],"@id":"#org","name":"Stichting Noord",
         "url":"https://www.example.nl","identifier":{"propertyID":"KvK","value":"12345678"},
         "address":{"streetAddress":"Markt 1","postalCode":"6001AB","addressLocality":"Weert"}},
        {"@type":"Place","@id":"#plek","name":"De Brug",
         "address":{"streetAddress":"Markt 2","postalCode":"6001AB","addressLocality":"Weert"},
         "geo":{"latitude":51.25,"longitude":5.7}},
        {"@type":"WebPage","name":"Pagina"}]}
      """;

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @Test
  void takesJsonByARecipeWithPaths() throws IOException {
    Path recipe =
        place.write(
            "recept.yaml",
            """
            list: resultaten
            id: [nr]
            fields:
              name: [titel]
              phone: [contact.telefoons.nummer]
              city: [adres.plaats]
              minimum_age: [leeftijd]
            """);
    Path file =
        place.write(
            "feed.json",
            """
            {"bron":"x","resultaten":[
              {"nr":7,"titel":"Inloop","adres":{"plaats":"Weert","straat":""},"leeftijd":18.5,
               "contact":{"telefoons":[{"nummer":"020-7960123"},{"nummer":"020-7960124"}]},
               "themas":["eten","praten"],"open":true,"leeg":null},
              {"nr":8,"titel":""},
              {"nr":9,"titel":"Soos"},
              {"nr":9,"titel":"Soos"}]}
            """);

    RunReport report = place.take(recipeSource(recipe), file);

    assertThat(report.counts()).isEqualTo(new RunCounts(4, 2, 0, 1, 1, 0));
    assertThat(report.reasons()).isEqualTo(Map.of(Reason.NAME_MISSING, 1, Reason.DUPLICATE_ROW, 1));
    Service service = services().getFirst();
    assertThat(service.phones())
        .extracting(phone -> phone.number())
        .containsExactly("020-7960123", "020-7960124");
    assertThat(service.minimumAge()).hasToString("18.5");
    assertThat(service.serviceAtLocations().getFirst().location().addresses().getFirst().city())
        .isEqualTo("Weert");
    assertThat(service.attributes())
        .extracting(attribute -> attribute.label() + "=" + attribute.value())
        .containsExactly("themas=eten\npraten", "open=ja");
  }

  @Test
  void takesARealJsonFileWholeByTheStandardRecipe() throws IOException {
    Path file = SharedMaterial.file("corpus/uploads/twente-voorliggend.json");

    RunReport report = place.take(Workplace.source("twente", SourceFormat.JSON), file);

    assertThat(report.counts()).isEqualTo(new RunCounts(84, 84, 0, 0, 0, 0));
    assertThat(report.reasons()).doesNotContainKey(Reason.FIELD_UNKNOWN);
    assertThat(services()).allMatch(service -> !service.serviceAreas().isEmpty());
    assertThat(services()).filteredOn(service -> service.assuredDate() != null).isNotEmpty();
  }

  @Test
  void refusesJsonThatIsCutOffAndGoesOnAfterABadLine() throws IOException {
    Source source = Workplace.source("json", SourceFormat.JSON);
    RunReport cut = place.take(source, place.write("a.json", "[{\"naam\":\"A\"},{\"naam\""));
    RunReport lines =
        place.take(
            source, place.write("b.json", "{\"naam\":\"A\"}\n{\"naam\":\n{\"naam\":\"B\"}\n"));

    assertThat(cut.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(cut.reasons()).isEqualTo(Map.of(Reason.JSON_MALFORMED, 1));
    assertThat(lines.counts()).isEqualTo(new RunCounts(3, 2, 0, 1, 0, 0));
    assertThat(lines.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
  }

  @Test
  void takesAGraphOfSchemaOrg() throws IOException {
    Path file = place.write("feed.json", GRAPH);
    assertThat(Readers.findFormat(file)).contains(SourceFormat.SCHEMAORG);

    RunReport report = place.take(Workplace.source("feed", SourceFormat.SCHEMAORG), file);

    assertThat(report.counts()).isEqualTo(new RunCounts(4, 2, 0, 0, 2, 0));
    assertThat(report.reasons())
        .isEqualTo(Map.of(Reason.NODE_IS_PART, 1, Reason.NODE_OF_OTHER_TYPE, 1));
    Service service = services().getFirst();
    assertThat(service.name()).isEqualTo("Loket");
    assertThat(service.eligibilityDescription()).isEqualTo("Inwoners");
    assertThat(service.languages())
        .extracting(language -> language.name())
        .containsExactly("Nederlands", "Turks");
    assertThat(service.schedules().getFirst().byday()).isEqualTo("MO,TU");
    assertThat(service.costOptions().getFirst().amount()).isEqualByComparingTo("12.50");
    assertThat(service.serviceAtLocations().getFirst().location().latitude()).isEqualTo(51.25);
    Organization organization = organizations().getFirst();
    assertThat(service.organizationId()).isEqualTo(organization.id());
    assertThat(organization.organizationIdentifiers().getFirst().identifier())
        .isEqualTo("12345678");
    assertThat(organization.locations().getFirst().addresses().getFirst().city())
        .isEqualTo("Weert");
  }

  @Test
  void takesOneNodeAListOfNodesAndAnItemList() throws IOException {
    Source source = Workplace.source("feed", SourceFormat.SCHEMAORG);
    String node = "{\"@context\":\"http://schema.org/\",\"@type\":\"Service\",\"name\":\"%s\"}";
    String one = node.formatted("Een");

    assertThat(place.take(source, place.write("a.json", one)).counts().accepted()).isEqualTo(1);
    assertThat(
            place
                .take(source, place.write("b.json", "[" + one + "," + node.formatted("Twee") + "]"))
                .counts())
        .isEqualTo(new RunCounts(2, 1, 1, 0, 0, 0));
    String list =
        "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":%s},%s]}"
            .formatted(one, node.formatted("Twee"));
    assertThat(place.take(source, place.write("c.json", list)).counts())
        .isEqualTo(new RunCounts(2, 0, 2, 0, 0, 0));
  }

  @Test
  void aNodeThatRefersToItselfDoesNoHarm() throws IOException {
    RunReport report =
        place.take(
            Workplace.source("feed", SourceFormat.SCHEMAORG),
            place.write(
                "kring.json",
                "[{\"@type\":\"Service\",\"@id\":\"#a\",\"name\":\"A\",\"provider\":{\"@id\":\"#b\"}},"
                    + "{\"@type\":\"NGO\",\"@id\":\"#b\",\"name\":\"B\",\"address\":{\"@id\":\"#b\"},"
                    + "\"contactPoint\":{\"@id\":\"#a\"}}]"));

    assertThat(report.counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
  }

  @Test
  void looksWithoutStoringAnything() throws IOException {
    place.csv("naam;telefoon\nOud;020-7960123\n");
    Path file = place.write("nieuw.csv", "naam;telefoon\nA;x\nB;020-7960123\nC;\nC;\n");
    Importer importer =
        new Importer(
            place.store,
            Workplace.VOCABULARY,
            Workplace.PLACES,
            Clock.fixed(Workplace.NOW, ZoneOffset.UTC));
    Source source = Workplace.source("nieuw", SourceFormat.CSV);

    Preview preview =
        importer.preview(source, Reading.ofFile(source, file), 2, ProgressMonitor.NONE);

    assertThat(preview.report().counts()).isEqualTo(new RunCounts(4, 3, 0, 0, 1, 0));
    assertThat(preview.report().reasons())
        .isEqualTo(Map.of(Reason.PHONE_INVALID, 1, Reason.DUPLICATE_ROW, 1));
    assertThat(preview.services()).extracting(Service::name).containsExactly("A", "B");
    assertThat(preview.organizations()).extracting(Organization::name).containsExactly("A", "B");
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(1);
    assertThat(place.store.runs().latestId()).isEqualTo(1);
    Path empty = place.write("leeg.csv", "");
    assertThat(
            importer
                .preview(source, Reading.ofFile(source, empty), 2, ProgressMonitor.NONE)
                .report()
                .reasons())
        .isEqualTo(Map.of(Reason.FILE_EMPTY, 1));
  }

  private static Source recipeSource(Path recipe) {
    return new Source("json", SourceFormat.JSON, null, recipe.toString(), 50, null);
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
