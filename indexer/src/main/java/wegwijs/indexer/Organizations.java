package wegwijs.indexer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.PutOutcome;
import wegwijs.data.store.RecordToStore.OfOrganization;
import wegwijs.data.store.RunWriter;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Issues;
import wegwijs.indexer.report.Reason;

/**
 * The organizations that one run brings: by themselves, or in parts with each service. They are put
 * together here and stored at the end, so that the order of the file does not matter. Used once.
 */
final class Organizations {
  private final RunWriter run;
  private final Map<UUID, OfOrganization> told = new LinkedHashMap<>();
  private final Map<UUID, OfOrganization> whole = new HashMap<>();
  private final Set<UUID> inStore = new HashSet<>();

  Organizations(RunWriter run) {
    this.run = run;
  }

  /**
   * Takes an organization that stands by itself.
   *
   * @return the one with this id that this run brought before, if there is one; it stays
   */
  @Nullable OfOrganization add(OfOrganization organization) {
    OfOrganization before = whole.putIfAbsent(organization.id(), organization);
    if (before == null) {
      told.merge(organization.id(), organization, (parts, own) -> completed(own, parts));
    }
    return before;
  }

  /** Takes the part that a service tells of its organization; what is known already stays. */
  void addPart(OfOrganization part) {
    told.merge(part.id(), part, Organizations::completed);
  }

  private static OfOrganization completed(OfOrganization first, OfOrganization second) {
    if (first.value().equals(second.value())) {
      return first;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(Json.toTree(second.value()));
    fields.putAll(Json.toTree(first.value()));
    return changed(first, fields);
  }

  /** Whether this run or an earlier one brought the organization. */
  boolean isKnown(UUID id) {
    if (told.containsKey(id) || inStore.contains(id)) {
      return true;
    }
    boolean found = run.contains(RecordKind.ORGANIZATION, id);
    if (found) {
      inStore.add(id);
    }
    return found;
  }

  /** Stores all of them; those that stood by themselves are counted. */
  void store(Issues issues, BiConsumer<PutOutcome, OfOrganization> counter) {
    Map<UUID, UUID> parents = new HashMap<>();
    for (OfOrganization organization : told.values()) {
      OfOrganization sound = withoutCircle(organization, parents, issues);
      PutOutcome outcome = run.put(sound);
      if (whole.containsKey(sound.id())) {
        counter.accept(outcome, sound);
      }
    }
  }

  /** The organization without a parent that, over others, is the organization itself. */
  private static OfOrganization withoutCircle(
      OfOrganization organization, Map<UUID, UUID> parents, Issues issues) {
    UUID parent = organization.value().parentOrganizationId();
    UUID ancestor = parent;
    while (ancestor != null && !ancestor.equals(organization.id())) {
      ancestor = parents.get(ancestor);
    }
    if (parent == null) {
      return organization;
    }
    if (ancestor == null) {
      parents.put(organization.id(), parent);
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
    return changed(organization, fields);
  }

  private static OfOrganization changed(
      OfOrganization organization, Map<String, @Nullable Object> fields) {
    return new OfOrganization(Json.fromTree(fields, Organization.class), organization.provenance());
  }
}
