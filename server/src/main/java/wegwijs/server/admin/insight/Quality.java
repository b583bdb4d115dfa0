package wegwijs.server.admin.insight;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Location;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;

/** What readers need to know of a service, counted over many. Not safe to share while it counts. */
final class Quality {
  /** What a reader needs, in the order in which it is shown. */
  enum Aspect {
    PHONE,
    HOURS,
    ADDRESS,
    DESCRIPTION,
    FOR_WHOM,
    ACCESS,
    COST,
    AREA,
    CHECKED
  }

  private final Map<Aspect, Integer> counts = new EnumMap<>(Aspect.class);
  private int services;

  /**
   * Counts a service.
   *
   * @param hasOrganizationPhone whether its organization can be called
   * @param verified when it was last checked
   * @param since a check before this day is too long ago
   */
  void add(
      Service service,
      boolean hasOrganizationPhone,
      @Nullable LocalDate verified,
      LocalDate since) {
    services++;
    for (Aspect aspect : Aspect.values()) {
      if (isKnown(aspect, service)
          || (aspect == Aspect.PHONE && hasOrganizationPhone)
          || (aspect == Aspect.CHECKED && verified != null && !verified.isBefore(since))) {
        counts.merge(aspect, 1, Integer::sum);
      }
    }
  }

  /** Whether the service itself tells it. */
  private static boolean isKnown(Aspect aspect, Service service) {
    return switch (aspect) {
      case PHONE -> hasPhone(service);
      case HOURS -> hasHours(service);
      case ADDRESS -> locations(service).anyMatch(place -> !place.addresses().isEmpty());
      case DESCRIPTION -> isTold(service.description()) || isTold(service.summary());
      case FOR_WHOM -> isTold(service.eligibilityDescription());
      case ACCESS -> isTold(service.applicationProcess());
      case COST -> isTold(service.feesDescription()) || !service.costOptions().isEmpty();
      case AREA -> !service.serviceAreas().isEmpty();
      case CHECKED -> false;
    };
  }

  int services() {
    return services;
  }

  /** Of how many in a hundred it is known, rounded down: 100 means all. */
  int percent(Aspect aspect) {
    return services == 0 ? 0 : (int) (100L * counts.getOrDefault(aspect, 0) / services);
  }

  /** How much in a hundred is known of all aspects together. */
  int percent() {
    long known = counts.values().stream().mapToLong(Integer::longValue).sum();
    return services == 0 ? 0 : (int) (100 * known / ((long) services * Aspect.values().length));
  }

  private static boolean hasPhone(Service service) {
    return !service.phones().isEmpty()
        || service.contacts().stream().anyMatch(contact -> !contact.phones().isEmpty())
        || service.serviceAtLocations().stream().anyMatch(at -> !at.phones().isEmpty())
        || locations(service).anyMatch(place -> !place.phones().isEmpty());
  }

  private static boolean hasHours(Service service) {
    return Stream.of(
            List.of(service.schedules()),
            service.serviceAtLocations().stream().map(ServiceAtLocation::schedules).toList(),
            locations(service).map(Location::schedules).toList())
        .flatMap(List::stream)
        .anyMatch(schedules -> !schedules.isEmpty());
  }

  private static Stream<Location> locations(Service service) {
    return service.serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .filter(Objects::nonNull);
  }

  private static boolean isTold(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
