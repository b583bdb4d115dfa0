package wegwijs.server.staff.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import wegwijs.data.store.Records;
import wegwijs.server.search.IndexState;
import wegwijs.server.search.Search;

/**
 * The facts of services that were looked at, kept until the index changes, as reading a record
 * takes longer than finding it. Safe to share between threads.
 */
final class FactsByService {
  /** A fact takes about as much room as its texts: this is some tens of megabytes. */
  private static final int MOST_KEPT = 50_000;

  private static final WorkFacts NONE =
      new WorkFacts(List.of(), Optional.empty(), Optional.empty(), false);

  private final Records records;
  private final Search search;
  private volatile Kept kept;

  FactsByService(Records records, Search search) {
    this.records = records;
    this.search = search;
    kept = new Kept(search.state(), new ConcurrentHashMap<>());
  }

  /** The facts of these services; of a service that is gone there are none. */
  Map<UUID, WorkFacts> of(Collection<UUID> services) {
    Map<UUID, WorkFacts> all = kept().facts();
    Map<UUID, WorkFacts> asked = new HashMap<>();
    services.forEach(id -> asked.put(id, all.getOrDefault(id, NONE)));
    List<UUID> unknown = services.stream().filter(id -> !all.containsKey(id)).toList();
    records
        .listServices(unknown)
        .forEach(stored -> asked.put(stored.value().id(), WorkFacts.of(stored.value())));
    if (all.size() + unknown.size() > MOST_KEPT) {
      all.clear();
    }
    unknown.forEach(id -> all.put(id, asked.getOrDefault(id, NONE)));
    return asked;
  }

  private Kept kept() {
    IndexState now = search.state();
    Kept present = kept;
    if (!present.state().equals(now)) {
      present = new Kept(now, new ConcurrentHashMap<>());
      kept = present;
    }
    return present;
  }

  private record Kept(IndexState state, Map<UUID, WorkFacts> facts) {}
}
