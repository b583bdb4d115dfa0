package wegwijs.indexer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Organization;
import wegwijs.data.model.OrganizationIdentifier;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.place.Area;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.National;
import wegwijs.data.place.Places;
import wegwijs.data.place.Region;
import wegwijs.data.place.UnknownArea;
import wegwijs.data.store.ContractLine;
import wegwijs.data.store.ContractLines;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.merge.Normalised;
import wegwijs.indexer.merge.Normaliser;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;

/** Takes the lines of a contract list of one run in and keeps the balance. Used once. */
final class ContractIntake implements Sink {
  private final Source source;
  private final Normaliser normaliser;
  private final Vocabulary vocabulary;
  private final Places places;
  private final ContractLines lines;
  private final Issues issues;
  private final ProgressMonitor monitor;
  private final Balance balance;

  ContractIntake(
      Source source,
      Vocabulary vocabulary,
      Places places,
      ContractLines lines,
      Issues issues,
      ProgressMonitor monitor) {
    this.source = source;
    this.normaliser = new Normaliser(source);
    this.vocabulary = vocabulary;
    this.places = places;
    this.lines = lines;
    this.issues = issues;
    this.monitor = monitor;
    this.balance = new Balance(issues);
  }

  @Override
  public void candidate(Candidate candidate) {
    monitor.step();
    balance.read();
    Normalised named =
        normaliser.normalise(
            new Candidate(
                RecordKind.ORGANIZATION,
                candidate.key(),
                candidate.place(),
                candidate.tree(),
                candidate.fromSpreadsheet()));
    switch (named) {
      case Normalised.Rejected(List<Issue> found) -> balance.reject(found);
      case Normalised.Accepted(RecordToStore record, List<Issue> found) -> {
        found.forEach(issues::add);
        take(candidate, (Organization) record.value());
      }
    }
  }

  /** A line without a law that is known, or of which no contract is left, is rejected. */
  private void take(Candidate candidate, Organization organization) {
    Map<String, @Nullable Object> given = given(candidate);
    String written = Objects.toString(given.get("law"), "");
    Optional<String> law = law(written);
    if (law.isEmpty()) {
      balance.reject(List.of(Issue.recordRejected(candidate.place(), written, Reason.LAW_UNKNOWN)));
      return;
    }
    given.put("law", law.get());
    given.put("municipality", municipality(candidate.place(), given.get("municipality")));
    Normalised normalised = normalised(candidate, given);
    normalised.issues().forEach(issues::add);
    Optional<Contract> contract =
        normalised instanceof Normalised.Accepted(RecordToStore record, List<Issue> found)
            ? ((RecordToStore.OfService) record).value().contracts().stream().findFirst()
            : Optional.empty();
    contract.ifPresentOrElse(
        known -> put(line(candidate, organization, known)),
        () ->
            balance.reject(
                List.of(
                    Issue.recordRejected(
                        candidate.place(), organization.name(), Reason.CONTRACT_UNUSABLE))));
  }

  private Normalised normalised(Candidate candidate, Map<String, @Nullable Object> contract) {
    Map<String, @Nullable Object> holder = new LinkedHashMap<>();
    holder.put("name", candidate.key());
    holder.put("contracts", List.of(contract));
    return normaliser.normalise(
        new Candidate(
            RecordKind.SERVICE,
            candidate.key(),
            candidate.place(),
            holder,
            candidate.fromSpreadsheet()));
  }

  private void put(ContractLine line) {
    balance.countLine(lines.put(line), line.place());
  }

  private static ContractLine line(
      Candidate candidate, Organization organization, Contract contract) {
    boolean hasName = Boolean.TRUE.equals(candidate.tree().get("has_name"));
    return new ContractLine(
        candidate.key(),
        candidate.place(),
        null,
        hasName ? organization.name() : null,
        identifier(organization, "KvK"),
        identifier(organization, "AGB"),
        text(candidate, "service"),
        text(candidate, "city"),
        contract);
  }

  private static @Nullable String text(Candidate candidate, String field) {
    return Objects.toString(candidate.tree().get(field), null);
  }

  private static @Nullable String identifier(Organization organization, String type) {
    return organization.organizationIdentifiers().stream()
        .filter(identifier -> type.equals(identifier.identifierType()))
        .map(OrganizationIdentifier::identifier)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, @Nullable Object> given(Candidate candidate) {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    if (candidate.tree().get("contracts") instanceof List<?> list
        && !list.isEmpty()
        && list.getFirst() instanceof Map<?, ?> map) {
      map.forEach((field, value) -> given.put(String.valueOf(field), value));
    }
    return given;
  }

  private Optional<String> law(String text) {
    String folded = Folding.fold(text);
    return vocabulary.facet(FacetId.LAW).stream()
        .flatMap(facet -> facet.allTerms())
        .filter(term -> names(term).map(Folding::fold).anyMatch(folded::equals))
        .map(Term::id)
        .findFirst();
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(Stream.of(term.id(), term.label()), term.words().stream());
  }

  private @Nullable String municipality(String place, @Nullable Object given) {
    if (given == null) {
      return source.municipality();
    }
    Area area = places.resolveArea(given.toString().strip());
    return switch (area) {
      case Municipality municipality -> municipality.code();
      case Region region -> region.id();
      case National national -> null;
      case UnknownArea unknown -> {
        issues.add(
            Issue.fieldRejected(place, "contracts/0/municipality", given, Reason.AREA_UNKNOWN));
        yield null;
      }
    };
  }

  @Override
  public void rejected(Candidate candidate, Issue issue) {
    balance.read();
    balance.reject(List.of(issue));
  }

  @Override
  public void unreadable(Issue issue) {
    balance.read();
    balance.unreadable(issue);
  }

  @Override
  public void incomplete(Issue issue) {
    balance.incomplete(issue);
  }

  @Override
  public void unread(String place, Issue issue) {
    balance.read();
    balance.reject(List.of(issue));
  }

  @Override
  public void unvisited(String place) {
    // a contract list has no pages
  }

  @Override
  public void gone(String place) {
    // a contract list has no pages
  }

  @Override
  public void evidence(RecordKind kind, String key, Instant seenAt, Map<String, ?> evidence) {
    // a contract list has no pages
  }

  @Override
  public void remark(Issue issue) {
    issues.add(issue);
  }

  Balance balance() {
    return balance;
  }
}
