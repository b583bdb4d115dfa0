package wegwijs.indexer.extract;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.Optional;
import wegwijs.data.vocabulary.Folding;

/**
 * Whose site a page is of.
 *
 * @param name of the organization; empty when the page does not tell
 * @param host without {@code www.}
 */
record SiteOwner(Optional<SiteName.Choice> name, String host) {
  private static final int SHORTEST_PART = 4;

  /** Whether an e-mail address is of the site's own domain, or of one that bears its name. */
  boolean owns(String email) {
    return isOf(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a domain is the site's own, or bears its name. */
  boolean isOf(String domain) {
    if (domain.equals(host) || domain.endsWith("." + host)) {
      return true;
    }
    String own = registrable(host);
    String theirs = registrable(domain);
    return own.equals(theirs) || label(own).equals(label(theirs)) || sharesName(label(theirs));
  }

  /** Whether its name or its address holds a word. */
  boolean isAbout(String word) {
    return host.contains(word)
        || name.map(SiteName.Choice::text).map(Folding::fold).orElse("").contains(word);
  }

  private boolean sharesName(String label) {
    String letters = label.replace("-", "");
    String mine = label(registrable(host)).replace("-", "");
    boolean contains =
        letters.length() >= SHORTEST_PART
            && mine.length() >= SHORTEST_PART
            && (letters.contains(mine) || mine.contains(letters));
    String folded = name.map(SiteName.Choice::text).map(Folding::fold).orElse("").replace(" ", "");
    return contains || (letters.length() > SHORTEST_PART && folded.contains(letters));
  }

  private static String registrable(String host) {
    String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
    return domain == null ? host : domain;
  }

  private static String label(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0 ? domain : domain.substring(0, dot);
  }
}
