package wegwijs.indexer.merge.match;

import java.util.Set;

/**
 * How something is reached, in forms that can be compared. Immutable.
 *
 * @param phones digits, the national form for Dutch numbers
 * @param emails in lower case
 * @param pages web addresses that lead to more than a home page, without scheme and {@code www}
 * @param sites registrable domains
 */
record ContactTraits(Set<String> phones, Set<String> emails, Set<String> pages, Set<String> sites) {
  static final ContactTraits NONE = new ContactTraits(Set.of(), Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  ContactTraits {
    phones = Set.copyOf(phones);
    emails = Set.copyOf(emails);
    pages = Set.copyOf(pages);
    sites = Set.copyOf(sites);
  }
}
