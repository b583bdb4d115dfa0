package wegwijs.server;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import wegwijs.data.place.Places;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Situations;
import wegwijs.data.situation.Transitions;
import wegwijs.data.vocabulary.SiteQuestion;
import wegwijs.data.vocabulary.Synonyms;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.page.Reference;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;

/**
 * All that the program knows from files that people edit: words, portals, crisis cards and
 * situations. Made as a whole and checked as a whole, so that what is asked of it fits together.
 * Immutable and safe to share.
 *
 * @param understanding makes what understands questions by these words
 */
record Guidance(
    Vocabulary vocabulary,
    Phrasebook phrasebook,
    Places places,
    Portals portals,
    CrisisRecogniser crisis,
    Situations situations,
    Transitions transitions,
    Begun<Interpreter> understanding) {

  /**
   * Reads what comes with the program, what the installation says beside it, and over both what was
   * written in the browser.
   *
   * @param home the folder of the installation
   * @param written the folder with what was written in the browser; it need not exist
   * @param known the places, asked for once the words are read
   * @throws wegwijs.data.yaml.ConfigurationException for any mistake, with file, line and remedy
   */
  static Guidance read(Path home, Path written, Supplier<Places> known) {
    List<Path> layers = List.of(home, written);
    Vocabulary vocabulary = VocabularyLoader.load(inside(layers, "vocabulary"));
    List<Path> words = inside(layers, "words");
    Phrasebook phrasebook = new Phrasebook(Synonyms.load(words), SiteQuestion.load(words));
    Places places = known.get();
    return new Guidance(
        vocabulary,
        phrasebook,
        places,
        Portals.of(home, written, places),
        CrisisRecogniser.of(layers),
        Situations.of(layers, vocabulary),
        Transitions.of(List.of(home), vocabulary),
        Interpreters.of(vocabulary, phrasebook, places));
  }

  /** The vocabulary without what was written in the browser. */
  static Vocabulary vocabularyOf(Path home) {
    return VocabularyLoader.load(inside(List.of(home), "vocabulary"));
  }

  /** What understands questions by these words; it may not be ready yet. */
  Ahead<Interpreter> interpreter() {
    return understanding.begin();
  }

  /** What pages need of it. */
  Reference reference() {
    return new Reference(
        vocabulary,
        places,
        portals,
        crisis,
        situations,
        new ShortfallMessages(phrasebook.siteQuestions()));
  }

  private static List<Path> inside(List<Path> layers, String folder) {
    return layers.stream().map(layer -> layer.resolve(folder)).toList();
  }
}
