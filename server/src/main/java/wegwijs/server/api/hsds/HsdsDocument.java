package wegwijs.server.api.hsds;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RecordFilter;
import wegwijs.data.store.RecordPages;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.Search;

/**
 * All that the API tells, as one document: an object with {@code version}, {@code organizations}
 * and {@code services}. Written a part at a time, so its size does not matter. Safe to share.
 */
public final class HsdsDocument {
  /** The version of the specification. */
  public static final String VERSION = HsdsApi.VERSION;

  private final RecordPages pages;
  private final ServiceTrees services;

  /** The document over this store; the labels of services come from this search. */
  public HsdsDocument(RecordStore store, Search search, Vocabulary vocabulary) {
    pages = store.pages();
    services = new ServiceTrees(pages, search, new Trees(new Taxonomies(vocabulary)));
  }

  /** Writes all of it; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    text(out, "{\"version\":\"" + VERSION + "\",\"organizations\":[");
    list(out, RecordKind.ORGANIZATION);
    text(out, "\n],\"services\":[");
    list(out, RecordKind.SERVICE);
    text(out, "\n]}\n");
  }

  /**
   * Passes all objects of a kind by, as trees of names and values, each of which may be changed.
   */
  public void forEach(RecordKind kind, Consumer<Map<String, Object>> consumer) {
    new StoreListing(pages, kind, RecordFilter.NONE)
        .forEach(ids -> trees(kind, ids).forEach(consumer));
  }

  private List<Map<String, Object>> trees(RecordKind kind, Collection<UUID> ids) {
    return switch (kind) {
      case SERVICE -> services.of(ids, true);
      case ORGANIZATION ->
          pages.organizations(ids).stream()
              .map(stored -> Completion.complete("organization", Trees.full(stored.value())))
              .toList();
    };
  }

  private void list(OutputStream out, RecordKind kind) throws IOException {
    boolean[] isFirst = {true};
    try {
      forEach(
          kind,
          tree -> {
            write(out, isFirst[0] ? "\n" : ",\n", tree);
            isFirst[0] = false;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(OutputStream out, String before, Map<String, Object> tree) {
    try {
      text(out, before);
      out.write(Json.writePlain(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
