package wegwijs.indexer.merge.match;

import java.util.Set;

/**
 * Whose a record is.
 *
 * @param organization the organization, the same text for organizations that were found to be one;
 *     empty when it is not known
 * @param identifiers registrations of it, such as {@code kvk:12345678}
 */
record Owner(String organization, Set<String> identifiers) {
  /** Copies the identifiers. */
  Owner {
    identifiers = Set.copyOf(identifiers);
  }
}
