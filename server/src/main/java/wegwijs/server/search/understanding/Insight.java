package wegwijs.server.search.understanding;

import java.util.List;

/**
 * Something that was understood of a question, for people to see and to take back. Immutable.
 *
 * @param kind what sort of thing
 * @param id what names it among all insights of a question, such as {@code zorgvraag/schulden}
 * @param label in plain words; for a term its label, otherwise what was typed
 * @param words the words that gave it
 */
public record Insight(Kind kind, String id, String label, List<String> words) {
  /** Copies the words. */
  public Insight {
    words = List.copyOf(words);
  }

  /** The sorts of things that a question can say; the word is that of the API. */
  public enum Kind {
    /** A term of the vocabulary. */
    TERM("term"),
    /** A place; only what serves it is found. */
    PLACE("plaats"),
    /** An organization that is named. */
    ORGANIZATION("organisatie"),
    /** The age of the person it is about. */
    AGE("leeftijd"),
    /** For whom it is asked, when that is somebody else. */
    RELATION("voor"),
    /** What the asker does not want. */
    UNWANTED("niet"),
    /** It cannot wait. */
    URGENT("haast"),
    /** A language that should be spoken. */
    LANGUAGE("taal"),
    /** The question itself is in another language. */
    OTHER_LANGUAGE("anderstalig"),
    /** A word that was read as another one. */
    SPELLING("spelling"),
    /** An exact phrase. */
    PHRASE("precies"),
    /** What must not occur. */
    EXCLUDED("zonder"),
    /** A question about this site. */
    SITE("site");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in the API. */
    public String word() {
      return word;
    }
  }
}
