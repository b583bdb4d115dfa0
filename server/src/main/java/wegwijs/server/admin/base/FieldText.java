package wegwijs.server.admin.base;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of records as people read them. Stateless. */
public final class FieldText {
  private static final Set<String> TECHNICAL =
      Set.of("country", "address_type", "location_type", "metadata", "status");

  private FieldText() {}

  /** A value of a tree: what stands in it, without ids, one part of a list on each line. */
  public static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.stream().map(FieldText::of).collect(Collectors.joining("\n"));
      case Map<?, ?> map -> parts(map).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private static Stream<String> parts(Map<?, ?> map) {
    return map.entrySet().stream()
        .filter(entry -> isForPeople(String.valueOf(entry.getKey())))
        .map(entry -> of(entry.getValue()).replace("\n", ", "))
        .filter(text -> !text.isEmpty());
  }

  private static boolean isForPeople(String field) {
    return !field.equals("id") && !field.endsWith("_id") && !TECHNICAL.contains(field);
  }
}
