package wegwijs.server.api.hsds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Stored;
import wegwijs.data.store.RecordPages;
import wegwijs.data.store.Records;

/**
 * Organizations as the specification shapes them, with or without their services. Safe to share.
 */
final class OrganizationTrees {
  /** How much of an organization is told. */
  enum Depth {
    /** What is one to one. */
    BASIC,
    /** All of it, and what is one to one of its services. */
    FULL,
    /** All of it and of its services. */
    FULL_SERVICE
  }

  private final RecordPages pages;
  private final Records records;
  private final ServiceTrees services;

  OrganizationTrees(RecordPages pages, Records records, ServiceTrees services) {
    this.pages = pages;
    this.records = records;
    this.services = services;
  }

  /** The organizations of these ids, in their order. */
  List<Map<String, Object>> of(Collection<UUID> ids, Depth depth) {
    return pages.organizations(ids).stream().map(stored -> tree(stored, depth)).toList();
  }

  private Map<String, Object> tree(Stored<Organization> stored, Depth depth) {
    Map<String, Object> tree = Trees.full(stored.value());
    if (depth == Depth.BASIC) {
      tree = Trees.basic(tree);
    } else {
      tree.put(
          "services",
          services.ofRecords(
              records.listServicesOf(stored.value().id()), depth == Depth.FULL_SERVICE));
    }
    return Completion.complete("organization", tree);
  }
}
