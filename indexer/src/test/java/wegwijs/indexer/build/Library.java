package wegwijs.indexer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.ServiceDocument;
import wegwijs.data.store.Patience;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.indexer.report.ProgressMonitor;

/** A store with small services and the index of it. */
final class Library {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final Places PLACES = Places.shipped();
  private static final Source SOURCE =
      new Source("test", SourceFormat.HSDS, null, null, Source.DEFAULT_TRUST, null);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  final RecordStore store;
  private final Path folder;

  Library(Path folder) {
    this.folder = folder;
    this.store = RecordStore.open(folder.resolve("store.db"));
  }

  /** Takes a complete source in: services by number, each with its text. */
  void take(Map<Integer, String> services, String organizationName) {
    try (RunWriter run = store.beginRun(SOURCE, CLOCK)) {
      Provenance provenance = new Provenance("test", "", "");
      run.put(
          new RecordToStore.OfOrganization(
              Json.fromTree(
                  Map.of("id", organization().toString(), "name", organizationName),
                  Organization.class),
              provenance));
      services.forEach((number, text) ->
          run.put(new RecordToStore.OfService(service(number, text), provenance)));
      run.markUnseenGone(Patience.NONE);
      run.finish(RunOutcome.COMPLETE, new RunCounts(0, 0, 0, 0, 0, 0), List.of(), CLOCK.instant());
    }
  }

  private static UUID organization() {
    return NameUuid.of("organization");
  }

  private static Service service(int number, String text) {
    return Json.fromTree(
        Map.of(
            "id", NameUuid.of("service " + number).toString(),
            "organization_id", organization().toString(),
            "name", "Aanbod " + number,
            "description", text,
            "service_areas", List.of(Map.of("id", NameUuid.of("a").toString(), "extent", "0988"))),
        Service.class);
  }

  Path index() {
    return folder.resolve("index");
  }

  int publish(boolean fromScratch) throws IOException {
    return publish(index(), fromScratch);
  }

  int publish(Path index, boolean fromScratch) throws IOException {
    return new IndexBuilder(store, VOCABULARY, PLACES, index)
        .publish(fromScratch, ProgressMonitor.NONE)
        .written();
  }

  /** A builder of the index that makes other documents, or writes in a folder of another kind. */
  IndexBuilder builder(UnaryOperator<Document> documents, UnaryOperator<Directory> around) {
    ServiceDocument usual = new ServiceDocument(VOCABULARY);
    return new IndexBuilder(
        store,
        VOCABULARY,
        PLACES,
        service -> documents.apply(usual.of(service)),
        () -> around.apply(FSDirectory.open(index())));
  }

  /** All that an index holds of each service, in one comparable form. */
  static Map<String, String> contents(Path index) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Bits live = MultiBits.getLiveDocs(reader);
      for (LeafReaderContext leaf : reader.leaves()) {
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(leaf.docBase + doc)) {
            var stored = leaf.reader().storedFields().document(doc);
            contents.put(
                stored.get(Fields.ID),
                stored.getBinaryValue(Fields.REASONS).utf8ToString()
                    + card(leaf, doc)
                    + facets(leaf, doc));
          }
        }
      }
    }
    return contents;
  }

  private static String card(LeafReaderContext leaf, int doc) throws IOException {
    var cards = leaf.reader().getBinaryDocValues(Fields.CARD);
    return cards.advanceExact(doc) ? cards.binaryValue().utf8ToString() : "";
  }

  private static String facets(LeafReaderContext leaf, int doc) throws IOException {
    StringBuilder values = new StringBuilder();
    for (FacetId facet : FacetId.values()) {
      SortedSetDocValues terms = leaf.reader().getSortedSetDocValues(Fields.facet(facet));
      if (terms != null && terms.advanceExact(doc)) {
        for (int i = 0; i < terms.docValueCount(); i++) {
          values.append(' ').append(facet.id()).append('/');
          values.append(terms.lookupOrd(terms.nextOrd()).utf8ToString());
        }
      }
    }
    return values.toString();
  }
}
