package wegwijs.server;

import org.jspecify.annotations.Nullable;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;

/**
 * What understands questions, made once for the same words. To make it takes longer than to read
 * all files, and what people edit are mostly portals and pages. Keeps the last one. Safe to share
 * between threads.
 */
final class Interpreters {
  private static @Nullable Made last;

  private Interpreters() {}

  private record Made(
      Vocabulary vocabulary, Phrasebook phrasebook, Places places, Begun<Interpreter> interpreter) {
    /** Whether it was made of these very words; to compare all of them would take long. */
    boolean isOf(Vocabulary vocabulary, Phrasebook phrasebook, Places places) {
      return this.vocabulary == vocabulary
          && this.places == places
          && this.phrasebook.equals(phrasebook);
    }
  }

  static synchronized Begun<Interpreter> of(
      Vocabulary vocabulary, Phrasebook phrasebook, Places places) {
    Made made = last;
    if (made == null || !made.isOf(vocabulary, phrasebook, places)) {
      made =
          new Made(
              vocabulary,
              phrasebook,
              places,
              new Begun<>(() -> new Interpreter(vocabulary, phrasebook, places)));
      last = made;
    }
    return made.interpreter();
  }
}
