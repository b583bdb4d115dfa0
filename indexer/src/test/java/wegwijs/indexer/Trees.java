package wegwijs.indexer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trees of JSON as text in one form, so that two of them can be compared. */
final class Trees {
  private Trees() {}

  /** A JSON object that stands in another. */
  static Map<String, @Nullable Object> object(@Nullable Object value) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(value))
        .forEach((field, inner) -> object.put(String.valueOf(field), inner));
    return object;
  }

  static Object first(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list)).getFirst();
  }

  static String text(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          new TreeMap<>(map)
              .entrySet().stream()
                  .map(field -> field.getKey() + "=" + text(field.getValue()))
                  .collect(Collectors.joining("\n", "{", "}"));
      case List<?> list ->
          list.stream().map(Trees::text).collect(Collectors.joining(",\n", "[", "]"));
      case null -> "null";
      default -> value.toString();
    };
  }
}
