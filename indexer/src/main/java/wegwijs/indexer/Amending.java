package wegwijs.indexer;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.Stored;
import wegwijs.data.store.OverlayWriter;
import wegwijs.data.store.RecordStore;

/**
 * Shows one record as staff corrected it, at once and without matching all others; what was decided
 * about who is the same stays. Safe to share between threads; one works at a time.
 */
public final class Amending {
  private final RecordStore store;
  private final Clock clock;

  /** An amending of records of this store. */
  public Amending(RecordStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Makes the golden record anew in which this record is shown.
   *
   * @return corrections that could not be applied, in words
   * @throws wegwijs.data.store.StoreUnavailable if a run is writing
   */
  public List<String> run(RecordKind kind, UUID record) {
    try (OverlayWriter overlay = store.beginOverlay(clock)) {
      Set<UUID> group = new HashSet<>(store.merged().listMembers(kind, record));
      group.add(record);
      Map<String, Source> sources =
          store.sources().list().stream().collect(Collectors.toMap(Source::id, source -> source));
      Goldens goldens = new Goldens(store, overlay, sources);
      goldens.putOnly(kind, group, replaced(kind, group));
      overlay.finishOnly(kind, group);
      return goldens.unusable();
    }
  }

  /** The organizations to which these refer and that are shown under another id. */
  private Map<UUID, UUID> replaced(RecordKind kind, Collection<UUID> group) {
    List<UUID> owners =
        switch (kind) {
          case SERVICE ->
              store.told().services(group).stream()
                  .map(Stored::value)
                  .map(Service::organizationId)
                  .filter(Objects::nonNull)
                  .toList();
          case ORGANIZATION ->
              store.told().organizations(group).stream()
                  .map(Stored::value)
                  .map(Organization::parentOrganizationId)
                  .filter(Objects::nonNull)
                  .toList();
        };
    Map<UUID, UUID> replaced = new HashMap<>();
    owners.forEach(owner ->
        store
            .merged()
            .findReplacement(RecordKind.ORGANIZATION, owner)
            .ifPresent(shown -> replaced.put(owner, shown)));
    return replaced;
  }
}
