package wegwijs.server.search.understanding;

import java.util.Optional;
import wegwijs.data.schema.DutchWord;

/** What the index that is searched knows of words. */
public interface IndexedWords {
  /** An index that knows nothing. */
  IndexedWords NONE = new IndexedWords() {};

  /** What was meant by a word that is misspelled; empty for a word that is right. */
  default Optional<String> findSpelling(DutchWord word) {
    return Optional.empty();
  }

  /** Whether services use a word, given as its stem. */
  default boolean isUsed(String stem) {
    return false;
  }

  /** Whether services of an organization with this name are in the index. */
  default boolean isOrganization(String term) {
    return false;
  }
}
