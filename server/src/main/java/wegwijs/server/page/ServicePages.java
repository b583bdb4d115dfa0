package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceStatus;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.office.feedback.Subject;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.Paragraphs;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.Offer;
import wegwijs.templates.view.Related;
import wegwijs.templates.view.SaveLink;
import wegwijs.templates.view.ServiceHead;
import wegwijs.templates.view.ServicePage;
import wegwijs.templates.view.Whereabouts;

/** Everything about one service. Safe to share. */
final class ServicePages {
  private static final int MOST_OFFERS = 5;

  private final Frame frame;
  private final Words words;
  private final Vocabulary vocabulary;
  private final Records records;
  private final Search search;
  private final NextSteps steps;
  private final Facts facts;
  private final Trusts trust;
  private final SimilarOffers similar;

  ServicePages(
      Frame frame,
      Words words,
      Reference reference,
      QuestionReader reader,
      Records records,
      Search search) {
    this.frame = frame;
    this.words = words;
    vocabulary = reference.vocabulary();
    similar = new SimilarOffers(reader, search);
    this.records = records;
    this.search = search;
    steps = new NextSteps(words.numbers());
    facts = new Facts(words);
    trust = new Trusts(words, records);
  }

  PageAnswer show(Visit visit, RecordAddress asked) {
    Optional<Stored<Service>> found = asked.findId().flatMap(records::findService);
    if (found.isEmpty()) {
      return new PageAnswer.Missing();
    }
    Stored<Service> stored = found.get();
    if (stored.lifecycle().missingSince() != null) {
      return new PageAnswer.Gone();
    }
    String address = visit.bare().service(stored.value().id(), stored.value().name());
    return asked.isEndOf(address)
        ? shown(visit, page(visit, stored, address))
        : new PageAnswer.Moved(visit.service(stored.value().id(), stored.value().name()));
  }

  private PageAnswer shown(Visit visit, ServicePage page) {
    String html = frame.pages().render(page);
    return page.where().map() == null
        ? new PageAnswer.Shown(html)
        : new PageAnswer.Mapped(html, visit.portal().hostSite().tiles().origin());
  }

  private ServicePage page(Visit visit, Stored<Service> stored, String address) {
    Service service = stored.value();
    Optional<Organization> organization = records.findOrganizationOf(service);
    Labels labels = new Labels(vocabulary, search.findLabels(service.id()).orElse(List.of()));
    List<NextStep> now = steps.of(service, organization, labels.areOpenToAll());
    HoursView hours = words.times().find(service).orElse(null);
    return new ServicePage(
        Exits.on(
            frame
                .layouts()
                .listed(
                    visit, description(service), in -> in.service(service.id(), service.name())),
            visit,
            labels.refs()),
        head(visit, service, organization),
        now,
        facts.of(service, labels),
        whereabouts(visit, service),
        hours,
        trust.of(stored, visit.page(ReportPages.path(Subject.Kind.SERVICE, service.id()))),
        related(visit, service, labels),
        save(visit, service),
        new ServiceData(service.name(), visit.origin() + address)
            .description(description(service))
            .provider(
                organization.map(OrganizationKinds::schemaType).orElse("Organization"),
                by(visit.bare(), organization),
                visit.origin())
            .types(subjects(labels).stream().map(Term::label).toList())
            .areas(words.areas().of(service))
            .steps(now)
            .locations(Whereabout.locations(service))
            .hours(hours)
            .block());
  }

  private Link by(Visit visit, Optional<Organization> organization) {
    return organization.map(by -> by(visit, by)).orElseGet(() -> unknown(visit));
  }

  private static List<Term> subjects(Labels labels) {
    return labels.recognised(FacetId.CARE_QUESTION);
  }

  private static SaveLink save(Visit visit, Service service) {
    String address = visit.toggling(service.id()).service(service.id(), service.name());
    return new SaveLink(address, visit.list().ids().contains(service.id()));
  }

  private static @Nullable String description(Service service) {
    return service.summary() == null ? service.description() : service.summary();
  }

  private ServiceHead head(Visit visit, Service service, Optional<Organization> organization) {
    return new ServiceHead(
        service.name(),
        service.alternateName(),
        by(visit, organization),
        service.summary(),
        description(service, service.summary()),
        words.times().openNow(service));
  }

  private static Link by(Visit visit, Organization organization) {
    return new Link(
        organization.name(), visit.organization(organization.id(), organization.name()));
  }

  private Link unknown(Visit visit) {
    return new Link(words.texts().text("organization.unknown"), visit.contact());
  }

  /** The provider's own words, after what must be known first; without repeating the summary. */
  private List<String> description(Service service, @Nullable String summary) {
    List<String> paragraphs = new ArrayList<>(Paragraphs.of(service.alert()));
    if (service.status() == ServiceStatus.TEMPORARILY_CLOSED) {
      paragraphs.add(words.texts().text("status.closed"));
    }
    Paragraphs.of(service.description()).stream()
        .filter(paragraph -> !paragraph.equals(summary))
        .forEach(paragraphs::add);
    return paragraphs;
  }

  private Whereabouts whereabouts(Visit visit, Service service) {
    List<LocationView> locations = Whereabout.locations(service);
    return new Whereabouts(
        locations, Maps.of(visit, locations).orElse(null), words.areas().of(service));
  }

  private Related related(Visit visit, Service service, Labels labels) {
    List<Link> topics = subjects(labels).stream().map(term -> topic(visit, term)).toList();
    UUID organization = service.organizationId();
    List<Offer> others =
        organization == null
            ? List.of()
            : records.listServicesOf(organization).stream()
                .map(Stored::value)
                .filter(other -> !other.id().equals(service.id()))
                .map(other -> Offers.offer(visit, other))
                .toList();
    return new Related(
        topics,
        similar.of(visit, service, subjects(labels), words.areas().of(service)),
        others.subList(0, Math.min(others.size(), MOST_OFFERS)),
        others.size() > MOST_OFFERS);
  }

  private static Link topic(Visit visit, Term term) {
    Question question = Question.EMPTY.with(FacetId.CARE_QUESTION, term.id());
    return new Link(term.label(), visit.search(question));
  }
}
