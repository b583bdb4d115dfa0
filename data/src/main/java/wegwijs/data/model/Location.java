package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where services are offered: a building, a post box or a virtual place. HSDS 3: {@code
 * location}.
 *
 * <p>Latitude and longitude are decimal degrees (WGS 84), both known or both absent.
 */
public record Location(
    UUID id,
    @Nullable PlaceType locationType,
    @Nullable String url,
    @Nullable UUID organizationId,
    @Nullable String name,
    @Nullable String alternateName,
    @Nullable String description,
    @Nullable String transportation,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String externalIdentifier,
    @Nullable String externalIdentifierType,
    List<Language> languages,
    List<Address> addresses,
    List<Contact> contacts,
    List<Accessibility> accessibility,
    List<Phone> phones,
    List<Schedule> schedules,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Location {
    languages = Copies.of(languages);
    addresses = Copies.of(addresses);
    contacts = Copies.of(contacts);
    accessibility = Copies.of(accessibility);
    phones = Copies.of(phones);
    schedules = Copies.of(schedules);
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
