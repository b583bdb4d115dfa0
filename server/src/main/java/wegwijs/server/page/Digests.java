package wegwijs.server.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.words.HoursWords;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.templates.view.Digest;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.ServiceFacts;

/** Services in short, with the same facts in the same order for each. Safe to share. */
final class Digests {
  private final Records records;
  private final Search search;
  private final Vocabulary vocabulary;
  private final Words words;
  private final PageTexts texts;
  private final Facts facts;
  private final NextSteps steps;

  Digests(Words words, Vocabulary vocabulary, Records records, Search search) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.records = records;
    this.search = search;
    texts = words.texts();
    facts = new Facts(words);
    steps = new NextSteps(words.numbers());
  }

  /** One for each, in their order. */
  List<Digest> of(Visit visit, List<Stored<Service>> stored) {
    List<Service> services = stored.stream().map(Stored::value).toList();
    Map<UUID, Organization> organizations = records.mapOrganizationsOf(services);
    return services.stream()
        .map(
            service -> digest(visit, service, Optional.ofNullable(organizations.get(service.id()))))
        .toList();
  }

  private Digest digest(Visit visit, Service service, Optional<Organization> organization) {
    return new Digest(
        new Link(service.name(), visit.service(service.id(), service.name())),
        organization.map(Organization::name).orElse(null),
        service.summary(),
        facts(service, organization));
  }

  private List<Fact> facts(Service service, Optional<Organization> organization) {
    Labels labels = new Labels(vocabulary, search.findLabels(service.id()).orElse(List.of()));
    ServiceFacts known = facts.of(service, labels);
    List<NextStep> ways = steps.of(service, organization, false);
    return List.of(
        linked("digest.phone", ways, NextStep.Kind.CALL),
        linked("digest.mail", ways, NextStep.Kind.MAIL),
        fact("digest.website", sites(ways)),
        fact("digest.address", addresses(service)),
        fact("digest.hours", HoursWords.of(words.times().find(service))),
        fact("digest.for-whom", known.forWhom()),
        fact("digest.access", known.access()),
        fact("digest.cost", known.cost()),
        fact("digest.waiting", Optional.ofNullable(known.waitingTime()).stream().toList()),
        fact("digest.area", words.areas().of(service)));
  }

  private Fact fact(String key, List<String> lines) {
    return new Fact(texts.text(key), lines);
  }

  private Fact linked(String key, List<NextStep> ways, NextStep.Kind kind) {
    List<NextStep> steps = ways.stream().filter(way -> way.kind() == kind).toList();
    return new Fact(
        texts.text(key),
        steps.stream().map(NextStep::label).toList(),
        steps.stream().map(step -> Objects.requireNonNull(step.href())).toList());
  }

  /** On paper an address must be read, not followed. */
  private static List<String> sites(List<NextStep> ways) {
    return ways.stream()
        .filter(way -> way.kind() == NextStep.Kind.WEBSITE)
        .flatMap(way -> Optional.ofNullable(way.href()).stream())
        .map(href -> href.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""))
        .toList();
  }

  private static List<String> addresses(Service service) {
    return Whereabout.locations(service).stream().map(Digests::line).toList();
  }

  private static String line(LocationView location) {
    return String.join(
        ", ",
        Stream.concat(Optional.ofNullable(location.name()).stream(), location.address().stream())
            .toList());
  }
}
