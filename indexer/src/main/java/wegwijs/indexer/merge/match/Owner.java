package wegwijs.indexer.merge.match;

import java.util.Set;

/**
 * Whose a record is.
 *
 * @param organization the organization, the same text for organizations that were found to be one;
 *     empty when it is not known
 * @param isNamesake whether the organization is only called what the service is called, as in lists
 *     that do not tell whose a service is; that another one tells otherwise then means nothing
 * @param identifiers registrations of it, such as {@code kvk:12345678}
 */
record Owner(String organization, boolean isNamesake, Set<String> identifiers) {
  /** Copies the identifiers. */
  Owner {
    identifiers = Set.copyOf(identifiers);
  }

  /** The organization, unless it is no more than the name of the service. */
  String known() {
    return isNamesake ? "" : organization;
  }
}
