package wegwijs.indexer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.Stored;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Classified;
import wegwijs.data.schema.DutchAnalyzer;
import wegwijs.data.schema.IndexCommit;
import wegwijs.data.schema.ServiceDocument;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.merge.Areas;
import wegwijs.indexer.merge.Classifier;

/**
 * Brings the index up to the store. Everything of one call becomes visible with one commit; until
 * then, and whenever the work breaks off, readers keep the commit before. One at a time.
 */
public final class IndexBuilder {
  private static final double BUFFER_MB = 64;

  private final RecordStore store;
  private final Vocabulary vocabulary;
  private final Classifier classifier;
  private final Areas areas;
  private final ServiceDocument documents;
  private final Path path;

  /** A builder of the index in this folder. */
  public IndexBuilder(RecordStore store, Vocabulary vocabulary, Places places, Path path) {
    this.store = store;
    this.vocabulary = vocabulary;
    this.classifier = new Classifier(vocabulary);
    this.areas = new Areas(places);
    this.documents = new ServiceDocument(vocabulary);
    this.path = path;
  }

  /**
   * Publishes what changed since the last commit, or everything when the index is of another schema
   * or vocabulary, or cannot be read.
   *
   * @param fromScratch whether to make everything anew in any case
   * @return how many services were written
   * @throws IOException if the folder cannot be written; the last commit stays
   */
  public int publish(boolean fromScratch) throws IOException {
    try (Directory directory = FSDirectory.open(path)) {
      IndexCommit target = IndexCommit.of(vocabulary.fingerprint(), store.runs().latestId());
      Optional<IndexCommit> present = fromScratch ? Optional.empty() : readCommit(directory);
      boolean onlyChanges = present.filter(commit -> fits(commit)).isPresent();
      try (IndexWriter writer = new IndexWriter(directory, configuration(onlyChanges))) {
        int written = onlyChanges ? writeChanges(writer, present.get().run()) : writeAll(writer);
        writer.setLiveCommitData(target.toUserData().entrySet());
        writer.commit();
        return written;
      }
    }
  }

  private boolean fits(IndexCommit commit) {
    return commit.isReadable() && commit.vocabulary().equals(vocabulary.fingerprint());
  }

  private static Optional<IndexCommit> readCommit(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexCommit.find(reader.getIndexCommit().getUserData());
    } catch (IndexNotFoundException
        | CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException e) {
      return Optional.empty();
    }
  }

  /** Opening with CREATE takes the old files away only when the new commit is complete. */
  private static IndexWriterConfig configuration(boolean onlyChanges) {
    IndexWriterConfig configuration = new IndexWriterConfig(new DutchAnalyzer());
    configuration.setOpenMode(
        onlyChanges ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
    configuration.setRAMBufferSizeMB(BUFFER_MB);
    configuration.setCommitOnClose(false);
    return configuration;
  }

  private int writeAll(IndexWriter writer) throws IOException {
    Context context = context();
    DocumentPipeline pipeline = new DocumentPipeline(writer);
    AtomicInteger written = new AtomicInteger();
    pipeline.run(
        sink ->
            store
                .records()
                .forEachService(
                    service -> {
                      sink.accept(() -> documents.of(classified(service, context)));
                      written.incrementAndGet();
                    }));
    return written.get();
  }

  private int writeChanges(IndexWriter writer, long sinceRun) throws IOException {
    Context context = context();
    AtomicInteger written = new AtomicInteger();
    store
        .records()
        .forEachServiceChangedSince(
            sinceRun,
            service -> {
              replace(writer, service, context);
              written.incrementAndGet();
            });
    return written.get();
  }

  private void replace(IndexWriter writer, Stored<Service> service, Context context) {
    String id = service.value().id().toString();
    try {
      if (service.lifecycle().missingSince() == null) {
        writer.updateDocument(
            ServiceDocument.key(id), documents.of(classified(service, context)));
      } else {
        writer.deleteDocuments(ServiceDocument.key(id));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Classified classified(Stored<Service> service, Context context) {
    Optional<Organization> organization =
        Optional.ofNullable(service.value().organizationId()).map(context.organizations()::get);
    return new Classified(
        service,
        organization,
        classifier.classify(service.value(), organization),
        areas.of(service.value(), context.municipality(service.provenance().source())));
  }

  private Context context() {
    Map<UUID, Organization> organizations = new HashMap<>();
    store
        .records()
        .forEachOrganization(stored -> organizations.put(stored.value().id(), stored.value()));
    Map<String, Source> sources = new HashMap<>();
    store.sources().list().forEach(source -> sources.put(source.id(), source));
    return new Context(organizations, sources);
  }

  /** What services refer to, as it was when the work began. */
  private record Context(Map<UUID, Organization> organizations, Map<String, Source> sources) {
    @Nullable String municipality(String source) {
      Source found = sources.get(source);
      return found == null ? null : found.municipality();
    }
  }
}
