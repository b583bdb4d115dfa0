package wegwijs.indexer.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.Stored;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Classified;
import wegwijs.data.schema.IndexCommit;
import wegwijs.data.schema.ServiceDocument;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.merge.Areas;
import wegwijs.indexer.merge.Classifier;
import wegwijs.indexer.merge.PostcodeMiddles;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunCancelled;

/**
 * Brings the index up to the store. Everything of one call becomes visible with one commit; until
 * then, and whenever the work breaks off, readers keep the commit before. One at a time.
 */
public final class IndexBuilder {
  private static final System.Logger LOG = System.getLogger(IndexBuilder.class.getName());
  private static final int MOST_IN_QUARANTINE = 10;
  private static final int MOST_TOLD = 1_000;

  private final RecordStore store;
  private final Vocabulary vocabulary;
  private final Classifier classifier;
  private final Areas areas;
  private final PostcodeMiddles middles;
  private final Function<Classified, Document> documents;
  private final Folder folder;

  /** A builder of the index in this folder. */
  public IndexBuilder(RecordStore store, Vocabulary vocabulary, Places places, Path path) {
    this(
        store,
        vocabulary,
        places,
        new ServiceDocument(vocabulary)::of,
        () -> FSDirectory.open(path));
  }

  /**
   * A builder of other documents or in another kind of folder.
   *
   * @param documents makes the document of a service
   * @param folder opens the folder
   */
  IndexBuilder(
      RecordStore store,
      Vocabulary vocabulary,
      Places places,
      Function<Classified, Document> documents,
      Folder folder) {
    this.store = store;
    this.vocabulary = vocabulary;
    this.classifier = new Classifier(vocabulary);
    this.areas = new Areas(places);
    this.middles = new PostcodeMiddles(places);
    this.documents = documents;
    this.folder = folder;
  }

  /** Opens the folder of the index. */
  @FunctionalInterface
  interface Folder {
    Directory open() throws IOException;
  }

  /**
   * Publishes what changed since the last commit, or everything when the index is of another schema
   * or vocabulary, or cannot be read. A service after which Lucene closes the index is left as it
   * was in the last commit, or out; the others go on.
   *
   * @param fromScratch whether to make everything anew in any case
   * @param monitor follows the work; it may stop it before the commit
   * @throws IOException if the folder cannot be written; the last commit stays
   * @throws RunCancelled if it was stopped; the last commit stays
   */
  public Published publish(boolean fromScratch, ProgressMonitor monitor) throws IOException {
    Set<String> quarantine = new HashSet<>();
    while (true) {
      try {
        return publish(fromScratch, monitor, quarantine);
      } catch (DocumentFatal e) {
        if (quarantine.size() == MOST_IN_QUARANTINE || !quarantine.add(e.id())) {
          throw new IOException(e);
        }
        LOG.log(Level.WARNING, "service {0} is left out of the index: {1}", e.id(), e.getCause());
      }
    }
  }

  private Published publish(boolean fromScratch, ProgressMonitor monitor, Set<String> quarantine)
      throws IOException, DocumentFatal {
    try (Directory directory = folder.open()) {
      long latest = store.runs().latestChangeId();
      Optional<IndexCommit> present =
          IndexFolder.findCommit(directory).filter(commit -> !fromScratch && fits(commit, latest));
      try (IndexWriter writer =
          present.isPresent() ? IndexFolder.append(directory) : IndexFolder.create(directory)) {
        DocumentPipeline pipeline = new DocumentPipeline(writer, monitor);
        monitor.begin(
            ProgressMonitor.Task.INDEX,
            present.isPresent() ? 0 : store.records().count(RecordKind.SERVICE));
        int written =
            present.isPresent()
                ? writeChanges(pipeline, present.get().run(), quarantine)
                : writeAll(pipeline, quarantine);
        if (present.isEmpty()) {
          // Each segment costs every later search some time and memory; this costs a little once.
          monitor.onCancel(() -> abandon(writer));
          writer.forceMerge(1);
        }
        monitor.end();
        writer.setLiveCommitData(
            IndexCommit.of(vocabulary.fingerprint(), latest).toUserData().entrySet());
        writer.commit();
        return new Published(written, leftOut(quarantine, pipeline.refused()));
      } catch (AlreadyClosedException e) {
        if (monitor.isCancelled()) {
          throw new RunCancelled();
        }
        throw e;
      }
    }
  }

  private List<Issue> leftOut(Set<String> quarantine, Collection<String> refused) {
    return Stream.concat(quarantine.stream(), refused.stream())
        .limit(MOST_TOLD)
        .sorted()
        .map(id -> store.records().findService(UUID.fromString(id)).orElseThrow())
        .map(service ->
            Issue.serviceUnindexed(
                service.provenance().place(),
                service.value().name() + " (" + id(service) + ")",
                Reason.SERVICE_UNINDEXABLE))
        .toList();
  }

  /** A commit of a later run than the newest is of another store, such as one put back. */
  private boolean fits(IndexCommit commit, long latest) {
    return commit.isReadable()
        && commit.vocabulary().equals(vocabulary.fingerprint())
        && commit.run() <= latest;
  }

  private int writeAll(DocumentPipeline pipeline, Set<String> quarantine)
      throws IOException, DocumentFatal {
    Context context = context(store.records()::forEachOrganization);
    return pipeline.run(tasks ->
        store
            .records()
            .forEachService(service -> {
              if (!quarantine.contains(id(service))) {
                tasks.accept(
                    id(service),
                    writer -> writer.addDocument(documents.apply(classified(service, context))));
              }
            }));
  }

  private static void abandon(IndexWriter writer) {
    try {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Stored<Service> service) {
    return service.value().id().toString();
  }

  private int writeChanges(DocumentPipeline pipeline, long sinceRun, Set<String> quarantine)
      throws IOException, DocumentFatal {
    Context context = context(each -> store.records().forEachOrganizationOfThose(sinceRun, each));
    return pipeline.run(tasks ->
        store
            .records()
            .forEachServiceChangedSince(
                sinceRun,
                service -> {
                  if (!quarantine.contains(id(service))) {
                    tasks.accept(id(service), writer -> replace(writer, service, context));
                  }
                }));
  }

  private void replace(IndexWriter writer, Stored<Service> service, Context context)
      throws IOException {
    Term key = ServiceDocument.key(id(service));
    if (service.lifecycle().missingSince() == null) {
      writer.updateDocument(key, documents.apply(classified(service, context)));
    } else {
      writer.deleteDocuments(key);
    }
  }

  private Classified classified(Stored<Service> service, Context context) {
    Optional<Organization> organization =
        Optional.ofNullable(service.value().organizationId()).map(context.organizations()::get);
    return new Classified(
        service,
        organization,
        classifier.classify(service.value(), organization),
        areas.of(service.value(), context.municipality(service.provenance().source())),
        middles.of(service.value()));
  }

  private Context context(Consumer<Consumer<Stored<Organization>>> needed) {
    Map<UUID, Organization> organizations = new HashMap<>();
    needed.accept(stored -> organizations.put(stored.value().id(), stored.value()));
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
