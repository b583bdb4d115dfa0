package wegwijs.indexer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.store.PutOutcome;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RecordToStore.OfOrganization;
import wegwijs.data.store.RecordToStore.OfService;
import wegwijs.data.store.RunWriter;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.merge.Normalised;
import wegwijs.indexer.merge.Normaliser;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;

/**
 * Takes candidates of one run in and keeps the balance. Services whose organization comes later in
 * the file wait for it. Used once.
 */
final class Intake implements Sink {
  private final Normaliser normaliser;
  private final NameCheck names;
  private final RunWriter run;
  private final Issues issues;
  private final ProgressMonitor monitor;
  private final Balance balance;
  private final FieldGuard fields = new FieldGuard();
  private final Organizations organizations;
  private final Set<String> unknownFields = new HashSet<>();
  private final Set<Map<?, ?>> partsSeen = new HashSet<>();
  private final List<OfService> waiting = new ArrayList<>();
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private final Set<UUID> evidenced = new HashSet<>();
  private final Map<UUID, Instant> organizationsSeen = new HashMap<>();
  private final Set<String> unreadPlaces = new HashSet<>();
  private final Set<String> gonePlaces = new HashSet<>();

  /** A record that the source still has, though it could not be read. */
  private record RejectedRecord(RecordKind kind, UUID id) {}

  Intake(Source source, NameCheck names, RunWriter run, Issues issues, ProgressMonitor monitor) {
    this.normaliser = new Normaliser(source);
    this.names = names;
    this.run = run;
    this.issues = issues;
    this.monitor = monitor;
    this.balance = new Balance(issues);
    this.organizations = new Organizations(run);
  }

  @Override
  public void candidate(Candidate candidate) {
    monitor.step();
    balance.read();
    if (candidate.kind() == RecordKind.ORGANIZATION) {
      organization(candidate);
    } else {
      service(candidate);
    }
  }

  @Override
  public void rejected(Candidate candidate, Issue issue) {
    monitor.step();
    balance.read();
    reject(candidate, List.of(issue));
  }

  @Override
  public void unreadable(Issue issue) {
    monitor.step();
    balance.read();
    balance.unreadable(issue);
  }

  @Override
  public void incomplete(Issue issue) {
    balance.incomplete(issue);
  }

  @Override
  public void unread(String place, Issue issue) {
    monitor.step();
    balance.read();
    balance.reject(List.of(issue));
    unreadPlaces.add(place);
  }

  @Override
  public void unvisited(String place) {
    unreadPlaces.add(place);
  }

  @Override
  public void gone(String place) {
    gonePlaces.add(place);
  }

  @Override
  public void evidence(RecordKind kind, String key, Instant seenAt, Map<String, ?> evidence) {
    UUID id = normaliser.idOf(kind, key);
    if (kind == RecordKind.SERVICE) {
      run.seenAt(kind, id, seenAt);
    } else {
      organizationsSeen.merge(id, seenAt, (one, other) -> one.isAfter(other) ? one : other);
    }
    // What another source or page told first is what the record says, so that its evidence counts.
    if (evidenced.add(id) && !run.isOfOther(kind, id)) {
      run.putEvidence(kind, id, Json.write(evidence));
    }
  }

  @Override
  public void remark(Issue issue) {
    issues.add(issue);
  }

  private void organization(Candidate candidate) {
    switch (normaliser.normalise(candidate)) {
      case Normalised.Rejected(List<Issue> found) -> reject(candidate, found);
      case Normalised.Accepted(RecordToStore record, List<Issue> found) -> {
        found.forEach(issues::add);
        OfOrganization organization = (OfOrganization) record;
        OfOrganization before = organizations.add(organization);
        if (before != null) {
          boolean isSame = before.value().equals(organization.value());
          balance.count(
              isSame ? PutOutcome.REPEATED : PutOutcome.CONFLICT,
              organization,
              before.provenance());
        }
      }
    }
  }

  private void service(Candidate candidate) {
    Candidate own = candidate;
    if (candidate.tree().get("organization") instanceof Map<?, ?> nested && !nested.isEmpty()) {
      own = withOrganization(candidate, nested);
    }
    remarkUnknownFields(own);
    switch (normaliser.normalise(own)) {
      case Normalised.Rejected(List<Issue> found) -> reject(own, found);
      case Normalised.Accepted(RecordToStore record, List<Issue> found) -> {
        found.forEach(issues::add);
        OfService service = (OfService) record;
        names.check(service.value(), candidate.place()).forEach(issues::add);
        if (isOrganizationKnown(service.value())) {
          store(service);
        } else {
          waiting.add(service);
        }
      }
    }
  }

  /** Takes the organization out of a service and leaves a reference in its place. */
  private Candidate withOrganization(Candidate candidate, Map<?, ?> nested) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    nested.forEach((field, value) -> tree.put(String.valueOf(field), value));
    String key = Objects.toString(tree.get("id"), Objects.toString(tree.get("name"), ""));
    tree.put("id", key);
    if (partsSeen.add(nested)) {
      addPart(
          new Candidate(
              RecordKind.ORGANIZATION, key, candidate.place(), tree, candidate.fromSpreadsheet()));
    }
    return candidate.without("organization").with("organization_id", key);
  }

  /** Once for each name, since a source has such a field in every record. */
  private void remarkUnknownFields(Candidate candidate) {
    for (String field : normaliser.unknownFields(candidate)) {
      if (unknownFields.add(field)) {
        Object value = Objects.requireNonNullElse(candidate.tree().get(field), "");
        issues.add(Issue.fieldRejected(candidate.place(), field, value, Reason.FIELD_UNKNOWN));
      }
    }
  }

  private void addPart(Candidate part) {
    Normalised normalised = normaliser.normalise(part);
    normalised.issues().forEach(issue -> issues.add(issue.inField("organization")));
    if (normalised instanceof Normalised.Accepted(RecordToStore record, List<Issue> found)) {
      organizations.addPart((OfOrganization) record);
    }
  }

  private boolean isOrganizationKnown(Service service) {
    UUID organization = service.organizationId();
    return organization == null || organizations.isKnown(organization);
  }

  private void store(OfService service) {
    PutOutcome outcome = run.put(service);
    balance.count(
        outcome,
        service,
        outcome == PutOutcome.CONFLICT
            ? run.findProvenance(RecordKind.SERVICE, service.id()).orElseThrow()
            : service.provenance());
    if (outcome == PutOutcome.CHANGED) {
      run.findReplaced(service.id()).ifPresent(before -> fields.compare(before, service.value()));
    } else if (outcome == PutOutcome.UNCHANGED) {
      fields.compare(service.value(), service.value());
    }
  }

  /** Ends the file: services that still wait have no organization. */
  void finish() {
    for (OfService service : waiting) {
      if (isOrganizationKnown(service.value())) {
        store(service);
      } else {
        rejected.add(new RejectedRecord(RecordKind.SERVICE, service.id()));
        balance.reject(
            List.of(
                Issue.recordRejected(
                    service.provenance().place(), service.name(), Reason.ORGANIZATION_UNKNOWN)));
      }
    }
    waiting.clear();
    organizations.store(
        issues, (outcome, stored) -> balance.count(outcome, stored, stored.provenance()));
    organizationsSeen.forEach((id, moment) -> run.seenAt(RecordKind.ORGANIZATION, id, moment));
    rejected.forEach(record -> run.keep(record.kind(), record.id()));
    run.keepAt(unreadPlaces);
  }

  private void reject(Candidate candidate, List<Issue> found) {
    balance.reject(found);
    if (!candidate.key().isEmpty()) {
      rejected.add(
          new RejectedRecord(candidate.kind(), normaliser.idOf(candidate.kind(), candidate.key())));
    }
  }

  Balance balance() {
    return balance;
  }

  /** The pages that are certainly gone. */
  Set<String> gonePlaces() {
    return gonePlaces;
  }

  FieldGuard fields() {
    return fields;
  }
}
