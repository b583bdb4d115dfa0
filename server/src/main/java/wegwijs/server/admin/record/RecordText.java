package wegwijs.server.admin.record;

import wegwijs.data.json.Json;
import wegwijs.data.store.RecordStore;

/** What a record holds, as an editor would type it. Stateless. */
public final class RecordText {
  private RecordText() {}

  /** A field of a record; empty when it holds nothing there. */
  public static String of(RecordAddress address, String field, RecordStore store) {
    return address
        .find(store)
        .map(stored -> new EditableField(field, true).typed(Json.toTree(stored.value()).get(field)))
        .orElse("");
  }
}
