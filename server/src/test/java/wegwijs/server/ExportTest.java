package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.schema.Label;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;
import wegwijs.server.export.ExportFormat;
import wegwijs.server.export.Exporter;
import wegwijs.server.office.experience.Experience;
import wegwijs.server.office.experience.Experiences;
import wegwijs.server.page.words.AreaWords;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.search.LuceneSearch;

/** What is written can be read again by an empty installation. */
class ExportTest {
  @TempDir private static Path folder;
  private static Installation shipped;

  @BeforeAll
  static void fill() {
    shipped = Installation.open(Settings.ofHome(folder.resolve("shipped")));
    DemoCommand.fill(shipped);
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "SURVEYS")
  void comesBackWhole(ExportFormat format) throws IOException {
    Installation other = read(write(format), format);

    assertThat(names(other)).isEqualTo(names(shipped));
    if (format != ExportFormat.CSV) {
      assertThat(other.store().records().count(RecordKind.ORGANIZATION))
          .isEqualTo(shipped.store().records().count(RecordKind.ORGANIZATION));
    }
  }

  @Test
  void hsdsKeepsEveryFieldAndEveryId() throws IOException {
    Installation other = read(write(ExportFormat.HSDS), ExportFormat.HSDS);

    for (Service service : services(shipped)) {
      Service again = other.store().records().findService(service.id()).orElseThrow().value();
      assertThat(again)
          .usingRecursiveComparison()
          .ignoringFields("attributes", "lastModified", "status")
          .ignoringFieldsMatchingRegexes(".*(serviceId|locationType|addressType|stateProvince)")
          .as(service.name())
          .isEqualTo(service);
    }
  }

  @Test
  void hsdsTablesKeepAllButListsOfWords() throws IOException {
    Installation other = read(write(ExportFormat.HSDS_CSV), ExportFormat.HSDS_CSV);

    for (Service service : services(shipped)) {
      Service again = other.store().records().findService(service.id()).orElseThrow().value();
      assertThat(again)
          .usingRecursiveComparison()
          .ignoringCollectionOrder()
          .ignoringFields("attributes", "lastModified", "status", "keywords", "contracts")
          .ignoringFieldsMatchingRegexes(".*([a-z]Id|locationType|addressType|stateProvince)")
          .as(service.name())
          .isEqualTo(service);
      assertThat(again.organizationId()).isEqualTo(service.organizationId());
    }
    try (LuceneSearch before = shipped.openSearch();
        LuceneSearch after = other.openSearch()) {
      for (Service service : services(shipped)) {
        assertThat(terms(after, service.id())).containsAll(terms(before, service.id()));
      }
    }
  }

  @Test
  void hsdsTablesAreDescribed() throws IOException {
    try (ZipFile zip = new ZipFile(write(ExportFormat.HSDS_CSV).toFile())) {
      DataPackage described =
          Json.read(
              text(zip, "datapackage.json").getBytes(StandardCharsets.UTF_8), DataPackage.class);
      assertThat(described.version()).isEqualTo("3.2");
      assertThat(described.resources())
          .extracting(Resource::path)
          .containsExactlyElementsOf(
              zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".csv")).toList())
          .contains("organizations.csv", "services.csv", "service_at_location.csv", "phones.csv");
      for (Resource resource : described.resources()) {
        assertThat(text(zip, resource.path()).lines().findFirst())
            .hasValue(
                resource.schema().fields().stream()
                    .map(Field::name)
                    .collect(Collectors.joining(",")));
      }
    }
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private record DataPackage(String version, List<Resource> resources) {}

  private record Resource(String path, Schema schema) {}

  private record Schema(List<Field> fields) {}

  private record Field(String name) {}

  @ParameterizedTest
  @ValueSource(strings = {"hsds", "hsds-csv", "wegwijs", "CSV", "surveys"})
  void isChosenByItsName(String name) {
    CommandLine.ParseResult parsed =
        Wegwijs.commandLine().parseArgs("export", "--format", name).subcommand();
    ExportFormat format = parsed.matchedOptionValue("--format", ExportFormat.CSV);
    assertThat(format).hasToString(name.toLowerCase(Locale.ROOT));
  }

  @Test
  void surveysHaveASheetOfTheirOwn() throws IOException {
    UUID organization = services(shipped).getFirst().organizationId();
    experiences()
        .put(
            new Experience(
                UUID.randomUUID(),
                organization,
                "Onderzoek Wmo",
                2025,
                120,
                Optional.of(new BigDecimal("7.8")),
                "=Goed",
                URI.create("https://example.nl/verslag")));

    assertThat(Files.readString(write(ExportFormat.SURVEYS)).lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith(organization + ";")
        .endsWith(";Onderzoek Wmo;2025;120;7.8;'=Goed;https://example.nl/verslag");
  }

  private static Experiences experiences() {
    return new Experiences(Installation.openOffice(Settings.ofHome(folder.resolve("shipped"))));
  }

  @Test
  void ourOwnFormKeepsTheTerms() throws IOException {
    Installation other = read(write(ExportFormat.WEGWIJS), ExportFormat.WEGWIJS);

    try (LuceneSearch before = shipped.openSearch();
        LuceneSearch after = other.openSearch()) {
      for (Service service : services(shipped)) {
        assertThat(terms(after, service.id()))
            .as(service.name())
            .containsAll(terms(before, service.id()));
      }
    }
  }

  private static List<String> terms(LuceneSearch search, UUID service) {
    return search.findLabels(service).orElseThrow().stream()
        .filter(label -> label.origin() != Label.Origin.IMPLIED)
        .map(label -> label.term().toString())
        .toList();
  }

  private static String ending(ExportFormat format) {
    return switch (format) {
      case HSDS, WEGWIJS -> ".json";
      case HSDS_CSV -> ".zip";
      case CSV, SURVEYS -> ".csv";
    };
  }

  private static Path write(ExportFormat format) throws IOException {
    Path file = folder.resolve("uit-" + format + ending(format));
    try (LuceneSearch search = shipped.openSearch();
        OutputStream out = Files.newOutputStream(file)) {
      new Exporter(
              shipped.store(),
              search,
              shipped.vocabulary(),
              new AreaWords(shipped.places(), PageTexts.dutch()),
              experiences())
          .write(format, out);
    }
    return file;
  }

  private static Installation read(Path file, ExportFormat format) {
    Installation other =
        Installation.open(Settings.ofHome(folder.resolve("in-" + System.nanoTime())));
    SourceFormat as =
        switch (format) {
          case HSDS -> SourceFormat.HSDS;
          case HSDS_CSV -> SourceFormat.HSDS_CSV;
          case WEGWIJS -> SourceFormat.WEGWIJS;
          case CSV, SURVEYS -> SourceFormat.CSV;
        };
    Source source = new Source("uit", as, null, null, 10, null);
    RunReport report = other.run(source, file, false, ProgressMonitor.NONE);
    assertThat(report.outcome()).as(report.toString()).isEqualTo(RunOutcome.COMPLETE);
    other.publish(true, ProgressMonitor.NONE);
    return other;
  }

  private static List<String> names(Installation installation) {
    return services(installation).stream().map(Service::name).sorted().toList();
  }

  private static List<Service> services(Installation installation) {
    List<Service> services = new ArrayList<>();
    installation.store().records().forEachService(stored -> services.add(stored.value()));
    return services;
  }
}
