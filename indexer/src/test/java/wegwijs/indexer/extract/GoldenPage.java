package wegwijs.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import wegwijs.data.json.Json;
import wegwijs.indexer.crawl.Page;

/**
 * A page with what a careful reader finds on it. The file beside it names the address, the outcome
 * when that is not a record, and for each record its fields; what it does not name is not measured.
 *
 * @param name of the file, without its ending
 * @param page as it would have been fetched
 * @param expected what stands in the file beside it
 */
record GoldenPage(String name, Page page, Map<?, ?> expected) {
  private static final Instant FETCHED = Instant.parse("2026-01-15T09:00:00Z");

  /** All golden pages, by name. */
  static List<GoldenPage> all() {
    try {
      Path folder = Path.of(Objects.requireNonNull(GoldenPage.class.getResource("pages")).toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .filter(file -> file.toString().endsWith(".html"))
            .sorted()
            .map(GoldenPage::read)
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GoldenPage read(Path file) {
    String name = file.getFileName().toString().replace(".html", "");
    try {
      Map<?, ?> expected =
          Json.read(Files.readAllBytes(file.resolveSibling(name + ".json")), Map.class);
      return new GoldenPage(name, page(expected, Files.readAllBytes(file)), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(Map<?, ?> expected, byte[] html) {
    Object type = expected.get("contentType");
    return new Page(
        URI.create(expected.get("url").toString()),
        type == null ? "text/html" : type.toString(),
        FETCHED,
        html);
  }

  String outcome() {
    return Objects.requireNonNullElse(expected.get("outcome"), "EXTRACTED").toString();
  }

  List<Map<?, ?>> records() {
    return ((List<?>) expected.get("records"))
        .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
  }

  List<String> held() {
    return texts(expected, "held");
  }

  List<String> issues() {
    return texts(expected, "issues");
  }

  /** A text or a list of them; empty when it is absent. */
  static List<String> texts(Map<?, ?> record, String field) {
    Object value = record.get(field);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(value.toString());
  }

  @Override
  public String toString() {
    return name;
  }
}
