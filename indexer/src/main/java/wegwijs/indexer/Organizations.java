package wegwijs.indexer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.PutOutcome;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunWriter;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/** The organizations that one run brings: by themselves, or in parts with each service. */
final class Organizations {
  private final RunWriter run;
  private final Set<UUID> known = new HashSet<>();
  private final Map<UUID, Set<Integer>> partsSeen = new HashMap<>();
  private final Map<UUID, UUID> parents = new HashMap<>();

  Organizations(RunWriter run) {
    this.run = run;
  }

  /** Takes an organization that stands by itself. */
  PutOutcome put(RecordToStore.OfOrganization organization) {
    UUID id = organization.id();
    known.add(id);
    if (partsSeen.containsKey(id) && merge(organization)) {
      return PutOutcome.CHANGED;
    }
    return run.put(organization);
  }

  /**
   * Takes the part that a service tells of its organization; what is known already stays.
   *
   * @return whether it was not told in exactly this way before
   */
  boolean merge(RecordToStore.OfOrganization part) {
    UUID id = part.id();
    if (!partsSeen.computeIfAbsent(id, key -> new HashSet<>(2)).add(part.value().hashCode())) {
      return false;
    }
    if (!run.revise(id, before -> completed(before, part))) {
      run.put(part);
    }
    known.add(id);
    return true;
  }

  private static RecordToStore.OfOrganization completed(
      RecordToStore.OfOrganization before, RecordToStore.OfOrganization part) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(Json.toTree(part.value()));
    fields.putAll(Json.toTree(before.value()));
    return new RecordToStore.OfOrganization(
        Json.fromTree(fields, Organization.class), before.provenance());
  }

  /** Whether this run or an earlier one brought the organization. */
  boolean isKnown(UUID id) {
    if (!known.contains(id) && run.contains(RecordKind.ORGANIZATION, id)) {
      known.add(id);
    }
    return known.contains(id);
  }

  /** The organization without a parent that, over others, is the organization itself. */
  RecordToStore.OfOrganization withoutCircle(
      RecordToStore.OfOrganization organization, Issues issues) {
    UUID parent = organization.value().parentOrganizationId();
    UUID ancestor = parent;
    while (ancestor != null && !ancestor.equals(organization.id())) {
      ancestor = parents.get(ancestor);
    }
    if (parent == null || ancestor == null) {
      if (parent != null) {
        parents.put(organization.id(), parent);
      }
      return organization;
    }
    issues.add(
        Issue.fieldRejected(
            organization.provenance().place(),
            "parent_organization_id",
            parent,
            Reason.PARENT_IN_CIRCLE));
    Map<String, @Nullable Object> fields = Json.toTree(organization.value());
    fields.remove("parent_organization_id");
    return new RecordToStore.OfOrganization(
        Json.fromTree(fields, Organization.class), organization.provenance());
  }
}
