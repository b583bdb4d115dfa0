package wegwijs.server.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.store.Patience;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;

/** A real store and index in a temporary folder, filled with services that a test describes. */
final class SearchFixture {
  static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  static final Places PLACES = Places.shipped();
  static final Interpreter INTERPRETER =
      new Interpreter(VOCABULARY, Phrasebook.load(Optional.empty()), PLACES);

  private final Path folder;
  private final RecordStore store;
  private final Source source = new Source("test", SourceFormat.HSDS, null, null, 50, null);
  private final List<Service> services = new ArrayList<>();

  SearchFixture(Path folder) {
    this.folder = folder;
    this.store = RecordStore.open(folder.resolve("store.db"));
    store.sources().put(source);
  }

  /** Adds a service; the fields are those of HSDS 3 and take the place of plain ones. */
  SearchFixture service(String name, Map<String, Object> fields) {
    Map<String, Object> tree = new HashMap<>();
    tree.put("id", NameUuid.of(name).toString());
    tree.put("organization_id", NameUuid.of("organization").toString());
    tree.put("name", name);
    tree.put("status", "active");
    tree.putAll(fields);
    services.add(Json.fromTree(tree, Service.class));
    return this;
  }

  SearchFixture service(Service service) {
    services.add(service);
    return this;
  }

  static Map<String, Object> serving(String area) {
    return Map.of(
        "service_areas",
        List.of(Map.of("id", NameUuid.of(area).toString(), "name", area, "extent", area)));
  }

  static Map<String, Object> standingAt(String area, double latitude, double longitude) {
    Map<String, Object> fields = new HashMap<>(serving(area));
    fields.put(
        "service_at_locations",
        List.of(
            Map.of(
                "id", NameUuid.of("at" + latitude).toString(),
                "location",
                    Map.of(
                        "id", NameUuid.of("location" + latitude).toString(),
                        "latitude", latitude,
                        "longitude", longitude))));
    return fields;
  }

  /** Writes what was added as the next complete run and publishes it. */
  SearchFixture publish() throws IOException {
    try (RunWriter run = store.beginRun(source, Clock.systemUTC())) {
      run.put(
          new RecordToStore.OfOrganization(
              new OrganizationOf("Stichting Voorbeeld").value(),
              new Provenance("test", "organization", "")));
      for (Service service : services) {
        run.put(new RecordToStore.OfService(service, new Provenance("test", service.name(), "")));
      }
      int gone = run.markUnseenGone(Patience.NONE);
      int read = services.size();
      run.finish(
          RunOutcome.COMPLETE,
          new RunCounts(read, read, 0, 0, 0, gone),
          List.of(),
          Clock.systemUTC().instant());
    }
    new IndexBuilder(store, VOCABULARY, PLACES, folder.resolve("index"))
        .publish(false, ProgressMonitor.NONE);
    return this;
  }

  void clear() {
    services.clear();
  }

  LuceneSearch open() throws IOException {
    return LuceneSearch.open(folder.resolve("index"), VOCABULARY, () -> INTERPRETER);
  }

  private record OrganizationOf(String name) {
    Organization value() {
      return Json.fromTree(
          Map.of("id", NameUuid.of("organization").toString(), "name", name), Organization.class);
    }
  }
}
