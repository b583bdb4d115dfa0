package wegwijs.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.json.JsonRecords;
import wegwijs.data.model.NameUuid;

/**
 * A page of an API, in the envelope of HSDS 3 ({@code total_items}, {@code contents} …) or of Open
 * Referral UK ({@code totalElements}, {@code content} …).
 *
 * @param records what it lists
 * @param envelope what stands beside the list
 */
record ApiPage(
    List<Map<String, @Nullable Object>> records, Map<String, @Nullable Object> envelope) {
  private static final List<String> LISTS = List.of("contents", "content");

  /**
   * Reads a page and closes it.
   *
   * @throws JsonRecords.MalformedJson if it is no JSON
   */
  static ApiPage parse(InputStream body) throws IOException {
    List<Map<String, @Nullable Object>> records = new ArrayList<>();
    try (body;
        JsonRecords json = new JsonRecords(body, LISTS)) {
      json.forEach((list, line, tree) -> records.add(tree));
      return new ApiPage(records, json.envelope());
    }
  }

  /** How many records the API says that it has. */
  Optional<Integer> total() {
    return number("total_items", "totalElements");
  }

  /** How many pages the API says that it has. */
  Optional<Integer> pages() {
    return number("total_pages", "totalPages");
  }

  /** The number that the API gives this page. */
  Optional<Integer> number() {
    return number("page_number", "number");
  }

  /** Whether the API says that no page follows. */
  boolean isLast() {
    return envelope.isEmpty()
        || records.isEmpty()
        || Stream.of("last_page", "last").map(envelope::get).anyMatch(Boolean.TRUE::equals);
  }

  /** Where the API says that the next page stands. */
  Optional<String> next() {
    Object links = Objects.requireNonNullElse(envelope.get("links"), Map.of());
    Object next = links instanceof Map<?, ?> map ? map.get("next") : null;
    return Stream.of(envelope.get("next"), next)
        .filter(String.class::isInstance)
        .map(String::valueOf)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** Tells pages with other records apart. */
  String fingerprint() {
    return NameUuid.of(String.join("\n", records.stream().map(Json::write).toList())).toString();
  }

  private Optional<Integer> number(String... names) {
    return Stream.of(names)
        .map(envelope::get)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).intValue())
        .findFirst();
  }
}
