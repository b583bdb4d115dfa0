package wegwijs.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.place.Places;
import wegwijs.data.place.PlacesFile;
import wegwijs.data.schema.IndexCommit;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.Amending;
import wegwijs.indexer.Importer;
import wegwijs.indexer.MergeReport;
import wegwijs.indexer.Merging;
import wegwijs.indexer.SiteVisitor;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.build.Published;
import wegwijs.indexer.crawl.CrawlSettings;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.search.LuceneSearch;

/**
 * The parts that every command works with: the store, the words and the places of one home. Opening
 * it checks the files that administrators edit.
 */
final class Installation {
  private static final System.Logger LOG = System.getLogger(Installation.class.getName());

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Home home;
  private final String contact;
  private final RecordStore store;
  private final Places places;

  /** What holds now; whoever works by it takes it once. */
  private final AtomicReference<Guidance> guidance;

  private Installation(
      Home home, String contact, RecordStore store, Places places, Guidance guidance) {
    this.home = home;
    this.contact = contact;
    this.store = store;
    this.places = places;
    this.guidance = new AtomicReference<>(guidance);
  }

  static Installation open(Settings settings) {
    Home home = settings.home();
    Ahead<Places> places = Ahead.making(() -> places(home));
    Ahead<Guidance> guidance =
        Ahead.making(() -> Guidance.read(home.folder(), home.written(), places));
    RecordStore store = RecordStore.open(home.store());
    return new Installation(home, settings.contact(), store, places.get(), guidance.get());
  }

  private static Places places(Home home) {
    if (!Files.exists(home.places())) {
      return Places.shipped();
    }
    try {
      return Places.shipped().with(PlacesFile.read(home.places()).places());
    } catch (IOException e) {
      throw new CannotContinue(
          "Het bestand " + home.places() + " is niet te lezen. Controleer de rechten.", e);
    }
  }

  Home home() {
    return home;
  }

  RecordStore store() {
    return store;
  }

  /** Opens what people entrust to this installation. */
  static OfficeStore openOffice(Settings settings) {
    return OfficeStore.open(settings.home().office(), settings.officeKey());
  }

  /** All that the files of the program and of this installation say now. */
  Guidance guidance() {
    return guidance.get();
  }

  /** From now on this holds. */
  void adopt(Guidance next) {
    guidance.set(next);
  }

  Vocabulary vocabulary() {
    return guidance().vocabulary();
  }

  /** Opens the index to search it. */
  LuceneSearch openSearch() throws IOException {
    Guidance now = guidance();
    return LuceneSearch.open(home.index(), now.vocabulary(), now.interpreter());
  }

  Places places() {
    return places;
  }

  /** What visits the sites of sources. */
  SiteVisitor visitor() {
    return new SiteVisitor(store, home.crawl(), CrawlSettings.usual(contact), places);
  }

  /** What takes sources into this store, or into another one. */
  Importer importer(RecordStore into) {
    return new Importer(into, vocabulary(), places, Clock.systemUTC());
  }

  /** Takes a file in as a source, which is configured so from then on. */
  RunReport run(Source source, Path file, boolean isConfirmed, ProgressMonitor monitor) {
    store.sources().put(source);
    return importer(store).run(source, file, isConfirmed, monitor);
  }

  /** Shows as one what several sources tell, and brings the index up to that. */
  Published publish(boolean fromScratch, ProgressMonitor monitor) {
    return RunLock.publishing(
        home,
        monitor,
        () -> {
          merge();
          return index(fromScratch, monitor);
        });
  }

  /**
   * Shows these records as they were corrected, and brings the index up to that. A run may go on
   * meanwhile.
   *
   * @throws wegwijs.data.store.StoreUnavailable if the run is just writing
   * @throws CannotContinue if it is just publishing
   */
  void amend(Map<RecordKind, List<UUID>> records) {
    RunLock.publishing(
        home,
        PATIENCE,
        () -> {
          Amending amending = new Amending(store, Clock.systemUTC());
          records.forEach((kind, ids) ->
              ids.forEach(
                  id -> amending.run(kind, id).forEach(fault -> LOG.log(Level.WARNING, fault))));
          return index(false, ProgressMonitor.NONE);
        });
  }

  private Published index(boolean fromScratch, ProgressMonitor monitor) {
    try {
      return new IndexBuilder(store, vocabulary(), places, home.index())
          .publish(fromScratch, monitor);
    } catch (IOException e) {
      throw new CannotContinue(
          "De index in "
              + home.index()
              + " is niet te schrijven ("
              + e.getMessage()
              + "). Controleer de rechten en de ruimte op de schijf. De vorige index blijft staan.",
          e);
    }
  }

  private void merge() {
    MergeReport report = new Merging(store, places, Clock.systemUTC()).run();
    LOG.log(Level.INFO, "merged: {0}", report.found());
    report.tooLarge().forEach(block -> LOG.log(Level.INFO, "too common to compare: {0}", block));
    report.unusable().forEach(fault -> LOG.log(Level.WARNING, fault));
  }

  /** What the index says of itself; empty when there is none. */
  Optional<IndexCommit> readCommit() {
    try (Directory directory = FSDirectory.open(home.index())) {
      return IndexCommit.find(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return Optional.of(new IndexCommit(0, "", 0));
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  CannotContinue damaged(Exception cause) {
    return new CannotContinue(
        "De index in "
            + home.index()
            + " is beschadigd. Maak hem opnieuw met: wegwijs index --rebuild",
        cause);
  }

  /** Whether an index says what this store and vocabulary say. */
  boolean isCurrent(IndexCommit commit) {
    return commit.equals(IndexCommit.of(vocabulary().fingerprint(), store.runs().latestChangeId()));
  }
}
