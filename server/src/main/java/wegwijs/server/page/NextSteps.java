package wegwijs.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Contact;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.server.page.words.Addresses;
import wegwijs.server.page.words.PhoneNumbers;
import wegwijs.templates.view.Href;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.NextStep.Kind;
import wegwijs.templates.view.Phone;

/**
 * What a reader can do now: call, mail, visit the site, walk in, in that order. What the service
 * itself gives counts; where it gives nothing of a kind, what its organization gives. Safe to
 * share.
 */
public final class NextSteps {
  private static final List<Kind> ORDER = List.of(Kind.CALL, Kind.MAIL, Kind.WEBSITE, Kind.WALK_IN);
  private static final int MOST_NUMBERS = 3;

  private final PhoneNumbers numbers;

  /** Steps with numbers in these words. */
  public NextSteps(PhoneNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * The steps for a service.
   *
   * @param isOpenToAll whether people walk in without an appointment
   */
  public List<NextStep> of(
      Service service, Optional<Organization> organization, boolean isOpenToAll) {
    List<NextStep> own = new ArrayList<>(calls(phones(service)));
    mail(service.email()).or(() -> mail(service.contacts())).ifPresent(own::add);
    site(service.url(), organization.map(Organization::name).orElse(service.name()))
        .ifPresent(own::add);
    if (isOpenToAll) {
      doors(service).forEach(own::add);
    }
    List<NextStep> theirs = organization.map(this::of).orElse(List.of());
    return ORDER.stream().flatMap(kind -> first(kind, own, theirs)).toList();
  }

  List<NextStep> of(Organization organization) {
    List<NextStep> steps = new ArrayList<>(calls(organization.phones()));
    mail(organization.email()).or(() -> mail(organization.contacts())).ifPresent(steps::add);
    site(organization.website(), organization.name()).ifPresent(steps::add);
    return steps;
  }

  private static Stream<NextStep> first(Kind kind, List<NextStep> own, List<NextStep> theirs) {
    List<NextStep> given = own.stream().filter(step -> step.kind() == kind).toList();
    return given.isEmpty() ? theirs.stream().filter(step -> step.kind() == kind) : given.stream();
  }

  private static List<wegwijs.data.model.Phone> phones(Service service) {
    return Stream.of(
            service.phones().stream(),
            service.contacts().stream().flatMap(contact -> contact.phones().stream()),
            service.serviceAtLocations().stream().flatMap(at -> at.phones().stream()),
            locations(service).flatMap(location -> location.phones().stream()))
        .flatMap(phones -> phones)
        .toList();
  }

  private List<NextStep> calls(List<wegwijs.data.model.Phone> phones) {
    Map<String, NextStep> byNumber = new LinkedHashMap<>();
    for (wegwijs.data.model.Phone phone : phones) {
      numbers
          .find(phone.number(), phone.description())
          .map(NextSteps::call)
          .ifPresent(step -> byNumber.putIfAbsent(step.label(), step));
    }
    return byNumber.values().stream().limit(MOST_NUMBERS).toList();
  }

  private static NextStep call(Phone phone) {
    return new NextStep(Kind.CALL, phone.display(), phone.href(), phone.note());
  }

  private static Optional<NextStep> mail(List<Contact> contacts) {
    return contacts.stream().flatMap(contact -> mail(contact.email()).stream()).findFirst();
  }

  private static Optional<NextStep> mail(@Nullable String address) {
    return Optional.ofNullable(address)
        .map(String::strip)
        .filter(mail -> mail.matches("[^@\\s?&]+@[^@\\s?&]+") && Href.isSafe("mailto:" + mail))
        .map(mail -> new NextStep(Kind.MAIL, mail, "mailto:" + mail, null));
  }

  private static Optional<NextStep> site(@Nullable String url, String name) {
    return WebAddress.find(url).map(href -> new NextStep(Kind.WEBSITE, name, href, null));
  }

  private static Stream<NextStep> doors(Service service) {
    return locations(service)
        .flatMap(location -> Addresses.findDoor(location).stream())
        .distinct()
        .map(door -> new NextStep(Kind.WALK_IN, door, null, null));
  }

  private static Stream<Location> locations(Service service) {
    return service.serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .filter(Objects::nonNull);
  }
}
