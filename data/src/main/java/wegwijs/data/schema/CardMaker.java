package wegwijs.data.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Address;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Phone;
import wegwijs.data.model.PlaceType;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;

/** Prepares the card of a service for lists of hits. */
final class CardMaker {
  private static final int LONGEST_TEXT = 160;
  private static final int MOST_AREAS = 20;

  private CardMaker() {}

  static ServiceCard card(Classified classified) {
    Service service = classified.service().value();
    Optional<Organization> organization = classified.organization();
    return new ServiceCard(
        service.id(),
        service.name(),
        service.organizationId(),
        organization.isPresent() ? organization.get().name() : null,
        shorten(summary(service), ServiceCard.LONGEST_SUMMARY),
        classified.reach().names().stream().limit(MOST_AREAS).toList(),
        phone(service, organization),
        website(service, organization),
        terms(classified.labels()),
        address(service),
        shorten(service.eligibilityDescription(), LONGEST_TEXT),
        shorten(service.feesDescription(), LONGEST_TEXT),
        shorten(ServiceText.hours(service), LONGEST_TEXT),
        classified.service().lifecycle().lastVerified());
  }

  private static @Nullable String summary(Service service) {
    return service.summary() != null ? service.summary() : service.description();
  }

  private static @Nullable String shorten(@Nullable String text, int longest) {
    return text == null || text.isBlank() ? null : ServiceText.shorten(text, longest);
  }

  private static List<String> terms(List<Label> labels) {
    return labels.stream().map(label -> label.term().toString()).distinct().toList();
  }

  private static @Nullable String phone(Service service, Optional<Organization> organization) {
    Stream<Phone> ofLocations =
        service.serviceAtLocations().stream().flatMap(at -> at.phones().stream());
    Stream<Phone> ofOrganization = organization.stream().flatMap(org -> org.phones().stream());
    return Stream.of(service.phones().stream(), ofLocations, ofOrganization)
        .flatMap(phones -> phones)
        .findFirst()
        .map(Phone::number)
        .orElse(null);
  }

  private static @Nullable String website(Service service, Optional<Organization> organization) {
    if (service.url() != null) {
      return service.url();
    }
    return organization.isPresent() ? organization.get().website() : null;
  }

  private static @Nullable String address(Service service) {
    for (ServiceAtLocation at : service.serviceAtLocations()) {
      Location location = at.location();
      if (location != null) {
        for (Address address : location.addresses()) {
          if (address.addressType() != PlaceType.POSTAL && address.address1() != null) {
            return address.city() == null
                ? address.address1()
                : address.address1() + ", " + address.city();
          }
        }
      }
    }
    return null;
  }
}
