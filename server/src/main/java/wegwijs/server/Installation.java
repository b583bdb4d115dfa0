package wegwijs.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import wegwijs.data.model.Source;
import wegwijs.data.place.Places;
import wegwijs.data.place.PlacesFile;
import wegwijs.data.schema.IndexCommit;
import wegwijs.data.situation.Situations;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.SiteQuestion;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.indexer.Importer;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.report.RunReport;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;

/**
 * The parts that every command works with: the store, the words and the places of one home. Opening
 * it checks the files that administrators edit.
 */
final class Installation {
  private final Home home;
  private final RecordStore store;
  private final Vocabulary vocabulary;
  private final Places places;
  private final Phrasebook phrasebook;

  private Installation(
      Home home, RecordStore store, Vocabulary vocabulary, Places places, Phrasebook phrasebook) {
    this.home = home;
    this.store = store;
    this.vocabulary = vocabulary;
    this.places = places;
    this.phrasebook = phrasebook;
  }

  static Installation open(Home home) {
    Vocabulary vocabulary =
        VocabularyLoader.load(Optional.of(home.vocabulary()).filter(Files::isDirectory));
    Places places = places(home);
    Phrasebook phrasebook = Phrasebook.load(Optional.of(home.words()).filter(Files::isDirectory));
    return new Installation(home, RecordStore.open(home.store()), vocabulary, places, phrasebook);
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

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The questions about the site that have an answer of their own. */
  List<SiteQuestion> siteQuestions() {
    return phrasebook.siteQuestions();
  }

  /** Life events and personas, with those of this installation. */
  Situations situations() {
    return Situations.of(home.folder(), vocabulary);
  }

  /** Opens the index to search it. */
  LuceneSearch openSearch() throws IOException {
    return LuceneSearch.open(
        home.index(), vocabulary, new Interpreter(vocabulary, phrasebook, places));
  }

  Places places() {
    return places;
  }

  /** Takes a file in as a source, which is configured so from then on. */
  RunReport run(Source source, Path file, boolean isConfirmed) {
    store.sources().put(source);
    return new Importer(store, vocabulary, places, Clock.systemUTC())
        .run(source, file, isConfirmed);
  }

  /** Brings the index up to the store and says how many services were written. */
  int publish(boolean fromScratch) {
    try {
      return new IndexBuilder(store, vocabulary, places, home.index()).publish(fromScratch);
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

  /** What the index says of itself; empty when there is none. */
  Optional<IndexCommit> readCommit() {
    try (Directory directory = FSDirectory.open(home.index());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexCommit.find(reader.getIndexCommit().getUserData());
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
    return commit.equals(IndexCommit.of(vocabulary.fingerprint(), store.runs().latestId()));
  }
}
