package wegwijs.indexer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.store.Correction;
import wegwijs.data.store.OverlayWriter;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.merge.golden.Assembler;
import wegwijs.indexer.merge.golden.CorrectionUnusable;
import wegwijs.indexer.merge.golden.Member;

/**
 * Writes the golden records: of all that are the same, of all that staff corrected, and of all that
 * refer to an organization that is shown under another id now. Used once.
 */
final class Goldens {
  /** How many groups are held in memory at once. */
  private static final int AT_ONCE = 200;

  private final RecordStore store;
  private final OverlayWriter overlay;
  private final Map<String, Source> sources;
  private final List<Correction> corrections;
  private final List<String> unusable = new ArrayList<>();

  Goldens(RecordStore store, OverlayWriter overlay, Map<String, Source> sources) {
    this.store = store;
    this.overlay = overlay;
    this.sources = sources;
    this.corrections = store.corrections().list();
  }

  /** Corrections that could not be applied, in words. */
  List<String> unusable() {
    return unusable;
  }

  void put(List<Set<UUID>> organizations, List<Set<UUID>> services, ToMatch records) {
    Map<UUID, UUID> replaced = new HashMap<>();
    for (Set<UUID> cluster : organizations) {
      UUID shown = Assembler.idOf(members(RecordKind.ORGANIZATION, cluster).values());
      cluster.stream().filter(id -> !id.equals(shown)).forEach(id -> replaced.put(id, shown));
    }
    Assembler assembler = new Assembler(replaced, corrections);
    put(
        RecordKind.ORGANIZATION,
        withAlone(organizations, records.childrenOf(replaced.keySet()), RecordKind.ORGANIZATION),
        assembler);
    put(
        RecordKind.SERVICE,
        withAlone(services, records.servicesOf(replaced.keySet()), RecordKind.SERVICE),
        assembler);
  }

  /** The one golden record of these, when they are not shown as they were told. */
  void putOnly(RecordKind kind, Set<UUID> group, Map<UUID, UUID> replaced) {
    boolean isCorrected =
        corrections.stream()
            .anyMatch(
                correction -> correction.kind() == kind && group.contains(correction.record()));
    if (group.size() > 1 || isCorrected || !replaced.isEmpty()) {
      put(kind, List.of(group), new Assembler(replaced, corrections));
    }
  }

  /** The groups, and those alone that are not shown as they were told. */
  private List<Set<UUID>> withAlone(List<Set<UUID>> groups, Set<UUID> others, RecordKind kind) {
    Set<UUID> alone = new HashSet<>(others);
    corrections.stream()
        .filter(correction -> correction.kind() == kind)
        .map(Correction::record)
        .forEach(alone::add);
    groups.forEach(alone::removeAll);
    List<Set<UUID>> all = new ArrayList<>(groups);
    alone.forEach(id -> all.add(Set.of(id)));
    return all;
  }

  private void put(RecordKind kind, List<Set<UUID>> groups, Assembler assembler) {
    for (int from = 0; from < groups.size(); from += AT_ONCE) {
      List<Set<UUID>> some = groups.subList(from, Math.min(from + AT_ONCE, groups.size()));
      Map<UUID, Member> members =
          members(kind, some.stream().flatMap(Set::stream).collect(Collectors.toSet()));
      for (Set<UUID> group : some) {
        List<Member> own = group.stream().filter(members::containsKey).map(members::get).toList();
        if (!own.isEmpty()) {
          putOne(kind, own, assembler);
        }
      }
    }
  }

  private void putOne(RecordKind kind, List<Member> members, Assembler assembler) {
    try {
      overlay.put(assembler.assemble(kind, members));
    } catch (CorrectionUnusable e) {
      unusable.add(e.getMessage());
      overlay.put(assembler.assembleUncorrected(kind, members));
    }
  }

  private Map<UUID, Member> members(RecordKind kind, Collection<UUID> ids) {
    Map<UUID, Member> members = new HashMap<>();
    switch (kind) {
      case SERVICE ->
          store
              .told()
              .services(ids)
              .forEach(stored ->
                  members.put(
                      stored.value().id(), Member.of(stored, trust(stored.provenance().source()))));
      case ORGANIZATION ->
          store
              .told()
              .organizations(ids)
              .forEach(stored ->
                  members.put(
                      stored.value().id(),
                      Member.ofOrganization(stored, trust(stored.provenance().source()))));
    }
    return members;
  }

  private int trust(String source) {
    Source known = sources.get(source);
    return known == null ? -1 : known.trust();
  }
}
