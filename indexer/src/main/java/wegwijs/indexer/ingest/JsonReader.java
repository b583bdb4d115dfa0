package wegwijs.indexer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.JsonLines;
import wegwijs.data.json.JsonRecords;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Place;
import wegwijs.indexer.report.Reason;

/**
 * Reads JSON with field names of its own by a recipe, in which a field is a path such as {@code
 * address.street}. What stands in a list comes together, a line each. A recipe may name the list
 * with the records; else one of the usual names is found.
 */
record JsonReader(Recipe recipe) implements SourceReader {
  private static final List<String> USUAL_LISTS =
      List.of("records", "items", "results", "data", "contents", "services", "aanbod", "features");

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    ServiceRows services = new ServiceRows(recipe, false, sink);
    try {
      if (JsonLines.isJsonLines(file)) {
        JsonLines.forEach(
            file,
            (line, tree) -> take(services, line, tree),
            (line, reason) ->
                sink.unreadable(
                    Issue.recordRejected(Place.line(line), reason, Reason.RECORD_MALFORMED)));
      } else {
        readDocument(file, services);
      }
    } catch (JsonRecords.MalformedJson e) {
      throw SourceRefused.of(
          Issue.sourceRefused(Place.line(e.line()), e.getMessage(), Reason.JSON_MALFORMED));
    }
  }

  private void readDocument(Path file, ServiceRows services) throws IOException {
    List<String> lists = recipe.list().map(List::of).orElse(USUAL_LISTS);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonRecords records = new JsonRecords(in, lists)) {
      records.forEach((list, line, tree) -> take(services, line, tree));
    }
  }

  private static void take(ServiceRows services, int line, Map<String, @Nullable Object> tree) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    tree.forEach((name, value) -> addCells(name, value, texts, titles));
    Map<String, String> cells = new LinkedHashMap<>();
    texts.forEach((column, text) -> cells.put(column, text.toString()));
    services.take(Place.line(line), cells, titles);
  }

  private static void addCells(
      String path,
      @Nullable Object value,
      Map<String, StringBuilder> cells,
      Map<String, String> titles) {
    switch (value) {
      case Map<?, ?> map ->
          map.forEach((name, inner) -> addCells(path + "." + name, inner, cells, titles));
      case List<?> list -> list.forEach(item -> addCells(path, item, cells, titles));
      case null -> {}
      default -> {
        String text = text(value);
        if (!text.isEmpty()) {
          String column = Folding.fold(path);
          titles.putIfAbsent(column, path);
          StringBuilder cell = cells.computeIfAbsent(column, any -> new StringBuilder());
          cell.append(cell.isEmpty() ? "" : "\n").append(text);
        }
      }
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case BigDecimal number when Math.abs(number.scale()) < 40 -> number.toPlainString();
      case Boolean truth -> truth ? "ja" : "nee";
      default -> value.toString().strip();
    };
  }
}
