package wegwijs.server.staff.offer;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Phone;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.portal.Portal;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.words.HoursWords;
import wegwijs.server.page.words.Slug;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.understanding.Insight;
import wegwijs.templates.view.Digest;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.Link;

/** What may help with a question, for a colleague. Safe to share between threads. */
public final class Offers {
  private static final int MOST_FOUND = 8;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Search search;
  private final Records records;
  private final Vocabulary vocabulary;
  private final Words words;

  /** Offers of these records. */
  public Offers(Search search, Records records, Vocabulary vocabulary, Words words) {
    this.search = search;
    this.records = records;
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** The best services for some words on a portal. */
  public List<ServiceCard> find(Portal portal, String text) {
    return result(portal, text).hits().stream().map(Hit::card).limit(MOST_FOUND).toList();
  }

  /** The terms that a question is about, the surest first, as "facet/term". */
  public List<String> understood(Portal portal, String text) {
    return text.isBlank()
        ? List.of()
        : result(portal, text).reading().insights().stream()
            .filter(insight -> insight.kind() == Insight.Kind.TERM)
            .map(Insight::id)
            .toList();
  }

  /** How old the person is whom a question is about, when it says so. */
  public OptionalInt age(Portal portal, String text) {
    return result(portal, text).reading().insights().stream()
        .filter(insight -> insight.kind() == Insight.Kind.AGE)
        .map(Insight::label)
        .filter(label -> label.matches("\\d{1,3}"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  /** The place that a question names. */
  public Optional<String> place(Portal portal, String text) {
    return text.isBlank()
        ? Optional.empty()
        : result(portal, text).reading().insights().stream()
            .filter(insight -> insight.kind() == Insight.Kind.PLACE)
            .map(Insight::label)
            .findFirst();
  }

  private SearchResult result(Portal portal, String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    Question question = Question.EMPTY.withText(line.substring(0, Math.min(line.length(), 200)));
    return search.search(new Asked(portal, question, Optional.empty()).request());
  }

  /** The label of a term; empty for one that the vocabulary does not know. */
  public Optional<String> label(String term) {
    return TermRef.parse(term).flatMap(vocabulary::findTerm).map(Term::label);
  }

  /** The terms of a facet, as "facet/term". */
  public List<String> terms(FacetId facet) {
    return vocabulary.facet(facet).stream()
        .flatMap(found -> found.terms().stream())
        .map(term -> new TermRef(facet, term.id()).toString())
        .toList();
  }

  /** The laws of some services, as "wet/term". */
  public Set<String> laws(Collection<UUID> services) {
    return services.stream()
        .flatMap(service -> search.findLabels(service).orElse(List.of()).stream())
        .map(label -> label.term().toString())
        .filter(term -> term.startsWith(FacetId.LAW.id() + "/"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those of these services that are still offered, in their order. */
  public List<Service> services(List<UUID> ids) {
    return records.listServices(ids).stream()
        .filter(stored -> stored.lifecycle().missingSince() == null)
        .map(Stored::value)
        .toList();
  }

  /** A service that is offered, by its id or by the address of its page. */
  public Optional<Service> find(@Nullable String written) {
    Matcher found = ID.matcher(written == null ? "" : written);
    return found.find()
        ? services(List.of(UUID.fromString(found.group()))).stream().findFirst()
        : Optional.empty();
  }

  /** Links to the public pages of services. */
  public List<Link> links(Context context, Portal portal, List<UUID> ids) {
    return services(ids).stream()
        .map(service -> new Link(service.name(), href(context, portal, service)))
        .toList();
  }

  private static String href(Context context, Portal portal, Service service) {
    String prefix = portal.address().prefix().map(word -> "/" + word).orElse("");
    return context.contextPath()
        + prefix
        + "/aanbod/"
        + Slug.of(service.name())
        + "/"
        + service.id();
  }

  /** Services in short, with how to reach each. */
  public List<Digest> digests(Context context, Portal portal, List<UUID> ids) {
    List<Service> services = services(ids);
    Map<UUID, Organization> organizations = records.mapOrganizationsOf(services);
    return services.stream()
        .map(service ->
            digest(
                service,
                href(context, portal, service),
                Optional.ofNullable(organizations.get(service.id()))))
        .toList();
  }

  private Digest digest(Service service, String href, Optional<Organization> organization) {
    return new Digest(
        new Link(service.name(), href),
        organization.map(Organization::name).orElse(null),
        service.summary(),
        List.of(
            new Fact(words.texts().text("digest.phone"), phones(service, organization)),
            new Fact(words.texts().text("digest.mail"), mails(service, organization)),
            new Fact(
                words.texts().text("digest.hours"), HoursWords.of(words.times().find(service)))));
  }

  /** Its own numbers, or else those of its organization. */
  private List<String> phones(Service service, Optional<Organization> organization) {
    List<String> own = numbers(service.phones());
    return own.isEmpty() ? organization.map(by -> numbers(by.phones())).orElse(List.of()) : own;
  }

  private List<String> numbers(List<Phone> phones) {
    return phones.stream()
        .flatMap(phone -> words.numbers().find(phone.number(), phone.description()).stream())
        .map(wegwijs.templates.view.Phone::display)
        .distinct()
        .toList();
  }

  private static List<String> mails(Service service, Optional<Organization> organization) {
    return Stream.concat(
            Optional.ofNullable(service.email()).stream(),
            organization.flatMap(by -> Optional.ofNullable(by.email())).stream())
        .limit(1)
        .toList();
  }
}
