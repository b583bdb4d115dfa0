package wegwijs.indexer.crawl.site;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import wegwijs.indexer.crawl.url.WebUrl;

/**
 * What a host answers for an address that cannot exist, when it does not say 404. Immutable.
 *
 * @param words of the page that it gave
 * @param leadsTo the address that it led on to
 */
public record SoftNotFound(Set<String> words, Optional<WebUrl> leadsTo) {
  private static final double ALIKE = 0.9;

  /** The host says 404 as it should. */
  public static final SoftNotFound HONEST = new SoftNotFound(Set.of(), Optional.empty());

  /** Copies the words. */
  public SoftNotFound {
    words = Set.copyOf(words);
  }

  /** Whether a page is, but for a word or two, the one for addresses that do not exist. */
  public boolean isLike(Set<String> others) {
    if (words.isEmpty() || others.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return shared.size() >= ALIKE * (words.size() + others.size() - shared.size());
  }
}
