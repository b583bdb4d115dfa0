package wegwijs.data.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands above all results when a search shows that somebody may be in distress. Immutable.
 *
 * @param id how files name it
 * @param title what to do, such as "Bel 112 als iemand nu in gevaar is"
 * @param phone the number to call; absent when the front office of the portal is the one to ask
 * @param text a few plain sentences
 * @param phrases words that call for this card, see {@link CrisisPhrase}
 * @param exceptions phrases that do not count, also where they contain words that do
 */
public record CrisisCard(
    String id,
    String title,
    Optional<String> phone,
    String text,
    List<CrisisPhrase> phrases,
    List<CrisisPhrase> exceptions) {

  /** Copies the lists. */
  public CrisisCard {
    phrases = List.copyOf(phrases);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * Whether a search with these words calls for this card. Exceptions are cut out first, so that
   * what stands beside them still counts.
   */
  boolean isCalledForBy(String folded, Set<CrisisChoice> words) {
    String rest = folded;
    for (CrisisPhrase exception : exceptions) {
      rest = exception.cutOutOf(rest, words);
    }
    for (CrisisPhrase phrase : phrases) {
      if (phrase.occursIn(rest, words)) {
        return true;
      }
    }
    return false;
  }
}
