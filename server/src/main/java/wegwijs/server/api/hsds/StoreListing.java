package wegwijs.server.api.hsds;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RecordFilter;
import wegwijs.data.store.RecordPages;

/** Records that the store can choose by itself, in the order of their ids. */
record StoreListing(RecordPages pages, RecordKind kind, RecordFilter filter)
    implements Listing<UUID> {
  @Override
  public int total() {
    return pages.count(kind, filter);
  }

  @Override
  public List<UUID> page(int number, int size) {
    return pages.listIds(kind, filter, (number - 1L) * size, size);
  }

  /** Each part is a question of its own, so that a slow reader holds nothing up. */
  @Override
  public void forEach(Consumer<List<UUID>> consumer) {
    List<UUID> ids = pages.listIdsAfter(kind, filter, "", CHUNK);
    while (!ids.isEmpty()) {
      consumer.accept(ids);
      ids = pages.listIdsAfter(kind, filter, ids.getLast().toString(), CHUNK);
    }
  }
}
