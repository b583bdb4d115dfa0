package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.text.Sentences;

/**
 * A record in the making: values by their path, of which the first offer counts. A number in a path
 * is a place in a list. Used once.
 */
final class Draft {
  private final WebPage page;
  private final RecordKind kind;
  private final String key;
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** The lists and objects that hold anything. */
  private final Set<String> branches = new HashSet<>();

  private final Map<String, ValueEvidence> evidence = new LinkedHashMap<>();

  Draft(WebPage page, RecordKind kind, String key) {
    this.page = page;
    this.kind = kind;
    this.key = key;
  }

  RecordKind kind() {
    return kind;
  }

  /** The path of a field of the organization: the record itself, or within the service. */
  String ofOrganization(String field) {
    return kind == RecordKind.ORGANIZATION ? field : "organization/" + field;
  }

  /** The list in which the addresses of the record stand. */
  String locations() {
    return kind == RecordKind.ORGANIZATION ? "locations" : "service_at_locations";
  }

  /** The path of a location in such a list. */
  static String location(String list, int index) {
    return list + "/" + index + (list.endsWith("service_at_locations") ? "/location" : "");
  }

  /** Where the hours at a location stand: those of a service are of the service there. */
  String schedulesAt(int index) {
    String path = kind == RecordKind.ORGANIZATION ? "locations/" : "service_at_locations/";
    return path + index + "/schedules";
  }

  /** Takes a value, unless there is one already. */
  void offer(String path, Object value, PageSpot origin) {
    if (values.putIfAbsent(path, value) == null) {
      addBranches(path);
      evidence.put(path, origin.on(page));
    }
  }

  /** Takes a value that needs no evidence, such as a currency. */
  void set(String path, Object value) {
    values.putIfAbsent(path, value);
    addBranches(path);
  }

  private void addBranches(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      branches.add(path.substring(0, slash));
    }
  }

  boolean has(String path) {
    return values.containsKey(path);
  }

  /** Whether there is anything in a list or object. */
  boolean hasAny(String path) {
    return branches.contains(path);
  }

  Optional<String> text(String path) {
    return Optional.ofNullable(values.get(path)).map(Object::toString);
  }

  /** Whether any field has this value. */
  boolean holds(String value) {
    return values.containsValue(value);
  }

  /** How many items a list has. */
  int size(String list) {
    int size = 0;
    while (hasAny(list + "/" + size)) {
      size++;
    }
    return size;
  }

  /**
   * The record, without the sentences that tell what waits for a person to look at.
   *
   * @param held values that may stand in no text
   */
  ExtractedRecord build(List<Held> held) {
    for (Held one : held) {
      values.replaceAll((path, value) -> without(one.value(), value));
    }
    values.values().removeIf(""::equals);
    evidence.keySet().retainAll(values.keySet());
    return new ExtractedRecord(kind, key, asTree(), evidence);
  }

  private static Object without(String held, Object value) {
    if (!(value instanceof String text) || !text.contains(held)) {
      return value;
    }
    return Sentences.of(text).stream()
        .filter(sentence -> !sentence.contains(held))
        .collect(Collectors.joining(" "));
  }

  private Map<String, @Nullable Object> asTree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    values.forEach((path, value) -> put(tree, path, value));
    return lists(tree);
  }

  private static void put(Map<String, @Nullable Object> tree, String path, Object value) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      tree.put(path, value);
      return;
    }
    Object inner = tree.computeIfAbsent(path.substring(0, slash), name -> new LinkedHashMap<>());
    put(asMap(inner), path.substring(slash + 1), value);
  }

  /** Maps whose keys are numbers become lists. */
  private static Map<String, @Nullable Object> lists(Map<String, @Nullable Object> tree) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    tree.forEach((name, value) -> {
      if (value instanceof Map<?, ?> map) {
        Map<String, @Nullable Object> inner = lists(asMap(map));
        boolean isList = inner.keySet().stream().allMatch(Draft::isNumber);
        result.put(name, isList ? new ArrayList<>(inner.values()) : inner);
      } else {
        result.put(name, value);
      }
    });
    return result;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @SuppressWarnings("unchecked") // every map in the tree was made here
  private static Map<String, @Nullable Object> asMap(@Nullable Object value) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
  }
}
