package wegwijs.indexer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.store.PutOutcome;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunWriter;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.merge.Normalised;
import wegwijs.indexer.merge.Normaliser;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/**
 * Takes candidates of one run in and keeps the balance. Services whose organization comes later in
 * the file wait for it. Used once.
 */
final class Intake implements Sink {
  private final Normaliser normaliser;
  private final LabelCheck labels;
  private final RunWriter run;
  private final Issues issues;
  private final Organizations organizations;
  private final List<RecordToStore.OfService> waiting = new ArrayList<>();
  private int read;
  private int accepted;
  private int unchanged;
  private int rejected;
  private int skipped;

  Intake(Source source, Vocabulary vocabulary, RunWriter run, Issues issues) {
    this.normaliser = new Normaliser(source);
    this.labels = new LabelCheck(vocabulary);
    this.run = run;
    this.issues = issues;
    this.organizations = new Organizations(run);
  }

  @Override
  public void candidate(Candidate candidate) {
    read++;
    if (candidate.kind() == RecordKind.ORGANIZATION) {
      organization(candidate);
    } else {
      service(candidate);
    }
  }

  @Override
  public void unreadable(Issue issue) {
    read++;
    if (issue.effect() == Issue.Effect.RECORD_SKIPPED) {
      skipped++;
    } else {
      rejected++;
    }
    issues.add(issue);
  }

  @Override
  public void remark(Issue issue) {
    issues.add(issue);
  }

  private void organization(Candidate candidate) {
    switch (normaliser.normalise(candidate)) {
      case Normalised.Rejected(List<Issue> found) -> reject(found);
      case Normalised.Accepted(RecordToStore record, List<Issue> found) -> {
        found.forEach(issues::add);
        RecordToStore.OfOrganization organization =
            organizations.withoutCircle((RecordToStore.OfOrganization) record, issues);
        count(organizations.put(organization), organization);
      }
    }
  }

  private void service(Candidate candidate) {
    Candidate own = candidate;
    if (candidate.tree().get("organization") instanceof Map<?, ?> nested && !nested.isEmpty()) {
      own = withOrganization(candidate, nested);
    }
    switch (normaliser.normalise(own)) {
      case Normalised.Rejected(List<Issue> found) -> reject(found);
      case Normalised.Accepted(RecordToStore record, List<Issue> found) -> {
        found.forEach(issues::add);
        RecordToStore.OfService service = (RecordToStore.OfService) record;
        labels.check(service.value(), candidate.place()).forEach(issues::add);
        if (isOrganizationKnown(service.value())) {
          store(service);
        } else {
          waiting.add(service);
        }
      }
    }
  }

  /** Stores the organization that a service carries and leaves a reference in its place. */
  private Candidate withOrganization(Candidate candidate, Map<?, ?> nested) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    nested.forEach((field, value) -> tree.put(String.valueOf(field), value));
    String key = Objects.toString(tree.get("id"), Objects.toString(tree.get("name"), ""));
    tree.put("id", key);
    Candidate organization =
        new Candidate(
            RecordKind.ORGANIZATION, key, candidate.place(), tree, candidate.fromSpreadsheet());
    switch (normaliser.normalise(organization)) {
      case Normalised.Rejected(List<Issue> found) -> found.forEach(issues::add);
      case Normalised.Accepted(RecordToStore record, List<Issue> found) -> {
        if (organizations.merge((RecordToStore.OfOrganization) record)) {
          found.forEach(issues::add);
        }
      }
    }
    return candidate.with("organization", null).with("organization_id", key);
  }

  private boolean isOrganizationKnown(Service service) {
    UUID organization = service.organizationId();
    return organization == null || organizations.isKnown(organization);
  }

  private void store(RecordToStore record) {
    count(run.put(record), record);
  }

  /** Ends the file: services that still wait have no organization. */
  void finish() {
    for (RecordToStore.OfService service : waiting) {
      if (isOrganizationKnown(service.value())) {
        store(service);
      } else {
        rejected++;
        issues.add(
            Issue.recordRejected(
                service.provenance().place(), service.name(), Reason.ORGANIZATION_UNKNOWN));
      }
    }
    waiting.clear();
  }

  private void reject(List<Issue> found) {
    rejected++;
    found.forEach(issues::add);
  }

  private void count(PutOutcome outcome, RecordToStore record) {
    String place = record.provenance().place();
    switch (outcome) {
      case ADDED, CHANGED -> accepted++;
      case UNCHANGED -> unchanged++;
      case REPEATED -> {
        skipped++;
        issues.add(Issue.recordSkipped(place, record.name(), Reason.DUPLICATE_ROW));
      }
      case CONFLICT -> {
        rejected++;
        issues.add(Issue.recordRejected(place, record.name(), Reason.DUPLICATE_ID));
      }
      case TRUSTED_ELSEWHERE -> {
        skipped++;
        issues.add(Issue.recordSkipped(place, record.name(), Reason.TRUSTED_ELSEWHERE));
      }
    }
  }

  RunCounts counts(int gone) {
    return new RunCounts(read, accepted, unchanged, rejected, skipped, gone);
  }
}
