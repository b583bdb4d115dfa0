package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a service is offered at a location, with what holds only there. HSDS 3: {@code
 * service_at_location}.
 */
public record ServiceAtLocation(
    UUID id,
    @Nullable UUID serviceId,
    @Nullable UUID locationId,
    @Nullable String description,
    List<ServiceArea> serviceAreas,
    List<Contact> contacts,
    List<Phone> phones,
    List<Schedule> schedules,
    @Nullable Location location,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public ServiceAtLocation {
    serviceAreas = Copies.of(serviceAreas);
    contacts = Copies.of(contacts);
    phones = Copies.of(phones);
    schedules = Copies.of(schedules);
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
