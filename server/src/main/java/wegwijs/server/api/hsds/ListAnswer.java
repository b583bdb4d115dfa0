package wegwijs.server.api.hsds;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wegwijs.data.json.Json;
import wegwijs.server.http.Answers;

/** Writes a list, as a page or as a stream. */
final class ListAnswer {
  private ListAnswer() {}

  /**
   * Writes what was asked for.
   *
   * @param trees from things to their JSON
   */
  static <T> void write(
      Context context,
      Paging paging,
      Listing<T> listing,
      Function<List<T>, List<Map<String, Object>>> trees) {
    if (paging.isStream()) {
      stream(context, listing, trees);
    } else {
      List<Map<String, Object>> contents = trees.apply(listing.page(paging.page(), paging.size()));
      Map<String, Object> page = paging.envelope(listing.total(), contents.size());
      page.put("contents", contents);
      Answers.json(context, page);
    }
  }

  /** Writes one page with all of them, some at a time. */
  static <T> void writeAll(
      Context context, Listing<T> listing, Function<List<T>, List<Map<String, Object>>> trees) {
    int total = listing.total();
    String envelope =
        new String(
            Json.writePlain(new Paging(1, Math.max(1, total), false).envelope(total, total)),
            StandardCharsets.UTF_8);
    context.contentType("application/json");
    if (isHead(context)) {
      return;
    }
    write(context, envelope.substring(0, envelope.length() - 1) + ",\"contents\":[");
    boolean[] isFirst = {true};
    listing.forEach(things -> {
      for (Map<String, Object> tree : trees.apply(things)) {
        write(context, isFirst[0] ? "" : ",");
        isFirst[0] = false;
        write(context, Json.writePlain(tree));
      }
    });
    write(context, "]}");
  }

  private static <T> void stream(
      Context context, Listing<T> listing, Function<List<T>, List<Map<String, Object>>> trees) {
    context.contentType("application/x-ndjson");
    if (isHead(context)) {
      return;
    }
    listing.forEach(things -> {
      for (Map<String, Object> tree : trees.apply(things)) {
        write(context, Json.writePlain(tree));
        write(context, "\n");
      }
    });
  }

  private static boolean isHead(Context context) {
    return context.method().name().equals("HEAD");
  }

  private static void write(Context context, String text) {
    write(context, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Context context, byte[] bytes) {
    try {
      context.outputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
