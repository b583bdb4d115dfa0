package wegwijs.server.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Classified;
import wegwijs.data.schema.ServiceDocument;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.merge.Areas;
import wegwijs.indexer.merge.Classifier;

/**
 * Times plain Lucene on the same documents. Reading the store, classifying and making the fields is
 * done beforehand, batch by batch, and not counted.
 */
final class Indexing {
  private static final int BATCH = 10_000;

  private final RecordStore store;
  private final Classifier classifier;
  private final Areas areas;
  private final ServiceDocument documents;
  private final PlainLucene plain;
  private final Map<UUID, Organization> organizations = new HashMap<>();

  Indexing(RecordStore store, Vocabulary vocabulary, Places places, PlainLucene plain) {
    this.store = store;
    this.classifier = new Classifier(vocabulary);
    this.areas = new Areas(places);
    this.documents = new ServiceDocument(vocabulary);
    this.plain = plain;
    store.records().forEachOrganization(o -> organizations.put(o.value().id(), o.value()));
  }

  /** Seconds that plain Lucene takes on so many threads. */
  double plain(int threads) throws IOException {
    long[] nanos = new long[1];
    try (IndexWriter writer = plain.writer();
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Document> batch = new ArrayList<>();
      store
          .records()
          .forEachService(service -> {
            batch.add(document(service));
            if (batch.size() == BATCH) {
              nanos[0] += add(batch, writer, workers, threads);
              batch.clear();
            }
          });
      nanos[0] += add(batch, writer, workers, threads);
      long start = System.nanoTime();
      writer.commit();
      return (nanos[0] + System.nanoTime() - start) / 1e9;
    }
  }

  private Document document(Stored<Service> stored) {
    Service service = stored.value();
    Optional<Organization> organization =
        Optional.ofNullable(organizations.get(service.organizationId()));
    Document ours =
        documents.of(
            new Classified(
                stored,
                organization,
                classifier.classify(service, organization),
                areas.of(service, null),
                List.of()));
    return PlainLucene.source(ours, service.name(), service.summary());
  }

  private long add(List<Document> batch, IndexWriter writer, ExecutorService workers, int threads) {
    long start = System.nanoTime();
    List<Future<?>> parts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread;
      parts.add(
          workers.submit(() -> {
            for (int i = first; i < batch.size(); i += threads) {
              writer.addDocument(plain.build(batch.get(i)));
            }
            return null;
          }));
    }
    for (Future<?> part : parts) {
      try {
        part.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return System.nanoTime() - start;
  }
}
