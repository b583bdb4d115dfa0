package wegwijs.indexer.merge.match;

import java.util.UUID;

/**
 * What is compared of one record, an organization or a service. Made once for each record, since
 * each is compared many times. Immutable.
 *
 * @param source id of the source that tells it
 */
public record Traits(
    UUID id,
    String source,
    NameTraits name,
    Owner owner,
    ContactTraits contact,
    PlaceTraits place,
    OfferTraits offer) {
  /** The same as a record of this organization. */
  public Traits ownedBy(String organization) {
    return owner.organization().equals(organization)
        ? this
        : new Traits(
            id,
            source,
            name,
            new Owner(organization, owner.isNamesake(), owner.identifiers()),
            contact,
            place,
            offer);
  }
}
