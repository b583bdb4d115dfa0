package wegwijs.indexer.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceStatus;
import wegwijs.data.model.Source;
import wegwijs.data.store.RecordToStore;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Turns candidates of one source into valid records. A field that breaks a rule is left out with an
 * issue; a candidate is rejected only without a name. Stateless and safe to share.
 */
public final class Normaliser {
  private final Source source;
  private final Identity identity;

  /** A normaliser for the candidates of this source. */
  public Normaliser(Source source) {
    this.source = source;
    this.identity = new Identity(source.id());
  }

  /** The record of a candidate, or why there is none. */
  public Normalised normalise(Candidate given) {
    Candidate candidate = given.key().isEmpty() ? withContentKey(given) : given;
    TreeCleaner cleaner = new TreeCleaner(identity, candidate);
    Map<String, @Nullable Object> tree = cleaner.clean(kind(candidate));
    List<Issue> issues = new ArrayList<>(cleaner.issues());
    if (!tree.containsKey("name")) {
      issues.add(
          Issue.recordRejected(
              candidate.place(),
              Objects.toString(candidate.tree().get("id"), null),
              Reason.NAME_MISSING));
      return new Normalised.Rejected(issues);
    }
    return bind(candidate, tree, issues);
  }

  private Normalised bind(
      Candidate candidate, Map<String, @Nullable Object> tree, List<Issue> issues) {
    Provenance provenance = new Provenance(source.id(), candidate.key(), candidate.place());
    try {
      return new Normalised.Accepted(
          candidate.kind() == RecordKind.SERVICE
              ? new RecordToStore.OfService(service(tree), provenance)
              : new RecordToStore.OfOrganization(
                  Json.fromTree(tree, Organization.class), provenance),
          issues);
    } catch (IllegalArgumentException e) {
      issues.add(Issue.recordRejected(candidate.place(), e.getMessage(), Reason.RECORD_MALFORMED));
      return new Normalised.Rejected(issues);
    }
  }

  private static Service service(Map<String, @Nullable Object> tree) {
    Map<String, @Nullable Object> complete = new LinkedHashMap<>(tree);
    complete.putIfAbsent("status", ServiceStatus.ACTIVE.toString());
    return Json.fromTree(complete, Service.class);
  }

  /** The names in a candidate that its kind of record does not have. */
  public List<String> unknownFields(Candidate candidate) {
    ObjectKind kind = kind(candidate);
    return candidate.tree().keySet().stream().filter(name -> kind.field(name).isEmpty()).toList();
  }

  private static ObjectKind kind(Candidate candidate) {
    return candidate.kind() == RecordKind.SERVICE ? ObjectKind.SERVICE : ObjectKind.ORGANIZATION;
  }

  /** The UUID by which an organization or service of the source is known here. */
  public UUID idOf(RecordKind kind, String id) {
    return identity.of(kind.toString(), id);
  }

  private static Candidate withContentKey(Candidate candidate) {
    return new Candidate(
        candidate.kind(),
        NameUuid.of(Json.write(candidate.tree())).toString(),
        candidate.place(),
        candidate.tree(),
        candidate.fromSpreadsheet());
  }
}
