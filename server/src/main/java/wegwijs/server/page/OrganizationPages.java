package wegwijs.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.OrganizationIdentifier;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.office.experience.Experience;
import wegwijs.server.office.experience.Experiences;
import wegwijs.server.office.feedback.Subject;
import wegwijs.server.page.words.Addresses;
import wegwijs.server.page.words.Paragraphs;
import wegwijs.server.page.words.Words;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.OrganizationHead;
import wegwijs.templates.view.OrganizationPage;
import wegwijs.templates.view.SurveyView;

/** Everything about one organization. Safe to share. */
final class OrganizationPages {
  private final Frame frame;
  private final Words words;
  private final Records records;
  private final NextSteps steps;
  private final Trusts trust;
  private final Experiences experiences;

  OrganizationPages(Frame frame, Words words, Records records, Experiences experiences) {
    this.experiences = experiences;
    this.frame = frame;
    this.words = words;
    this.records = records;
    steps = new NextSteps(words.numbers());
    trust = new Trusts(words, records);
  }

  PageAnswer show(Visit visit, RecordAddress asked) {
    Optional<Stored<Organization>> found = asked.findId().flatMap(records::findOrganization);
    if (found.isEmpty()) {
      return new PageAnswer.Missing();
    }
    Stored<Organization> stored = found.get();
    if (stored.lifecycle().missingSince() != null) {
      return new PageAnswer.Gone();
    }
    Organization organization = stored.value();
    String address = visit.bare().organization(organization.id(), organization.name());
    return asked.isEndOf(address)
        ? new PageAnswer.Shown(frame.pages().render(page(visit, stored)))
        : new PageAnswer.Moved(visit.organization(organization.id(), organization.name()));
  }

  private OrganizationPage page(Visit visit, Stored<Organization> stored) {
    Organization organization = stored.value();
    List<Service> services =
        records.listServicesOf(organization.id()).stream().map(Stored::value).toList();
    return new OrganizationPage(
        frame
            .layouts()
            .listed(
                visit,
                organization.description(),
                in -> in.organization(organization.id(), organization.name())),
        head(organization),
        steps.of(organization),
        locations(organization, services),
        services.stream().map(service -> Offers.offer(visit, service)).toList(),
        experiences.listOf(organization.id()).stream().map(OrganizationPages::survey).toList(),
        trust.of(
            stored, visit.page(ReportPages.path(Subject.Kind.ORGANIZATION, organization.id()))));
  }

  private static SurveyView survey(Experience experience) {
    String page = experience.source().toString();
    return new SurveyView(
        experience.survey(),
        experience.year(),
        experience.answers(),
        experience.grade().orElse(null),
        Paragraphs.of(experience.summary()),
        new Link(WebAddress.host(page).orElse(page), page));
  }

  private OrganizationHead head(Organization organization) {
    return new OrganizationHead(
        organization.name(),
        organization.alternateName(),
        OrganizationKinds.of(organization).stream().flatMap(this::kindLabel).distinct().toList(),
        Paragraphs.of(organization.description()),
        organization.organizationIdentifiers().stream().map(this::registration).toList());
  }

  private Stream<String> kindLabel(String kind) {
    return words.terms().findLabel(FacetId.ORGANIZATION_KIND, kind).stream();
  }

  private String registration(OrganizationIdentifier identifier) {
    String type = Objects.requireNonNullElse(identifier.identifierType(), "");
    String name =
        switch (type.toLowerCase(Locale.ROOT)) {
          case "kvk" -> words.texts().text("registration.kvk");
          case "agb" -> words.texts().text("registration.agb");
          case "" -> words.texts().text("registration.other");
          default -> type;
        };
    return words.texts().text("registration.line", name, identifier.identifier());
  }

  /** Its own addresses and those where its services are offered. */
  private static List<LocationView> locations(Organization organization, List<Service> services) {
    Stream<Location> ofServices =
        services.stream()
            .flatMap(service -> service.serviceAtLocations().stream())
            .map(ServiceAtLocation::location)
            .filter(Objects::nonNull);
    return Stream.concat(organization.locations().stream(), ofServices)
        .flatMap(location -> Addresses.find(location).stream())
        .distinct()
        .toList();
  }
}
