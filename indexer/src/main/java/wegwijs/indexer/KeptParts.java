package wegwijs.indexer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a typed text says nothing of, but the record held: coordinates of an address that stays, the
 * kind of a number that stays, the hours behind a sentence that stays. Stateless.
 */
final class KeptParts {
  private KeptParts() {}

  /**
   * The value of a field as typed, with what it held before where that still fits.
   *
   * @param typed in the words of HSDS
   * @param before the same field until now; absent when it was empty
   */
  static Object of(String field, Object typed, @Nullable Object before) {
    if (!(typed instanceof List<?> parts) || !(before instanceof List<?> known)) {
      return typed;
    }
    return switch (field) {
      case "phones" -> parts.stream().map(part -> phone(part, known)).toList();
      case "service_at_locations" -> parts.stream().map(part -> place(part, known)).toList();
      case "schedules" -> sentences(parts).equals(sentences(known)) ? known : parts;
      default -> typed;
    };
  }

  private static Object phone(Object part, List<?> known) {
    return known.stream()
        .filter(old -> Objects.equals(in(old, "number"), in(part, "number")))
        .filter(Map.class::isInstance)
        .findFirst()
        .<Object>map(old -> with((Map<?, ?>) old, "description", in(part, "description")))
        .orElse(part);
  }

  /** An address stays when street, postcode and town do; its name may be another one. */
  private static Object place(Object part, List<?> known) {
    return known.stream()
        .filter(old -> !door(part).isBlank() && door(old).equals(door(part)))
        .filter(Map.class::isInstance)
        .findFirst()
        .<Object>map(old -> {
          Map<?, ?> location = (Map<?, ?>) Objects.requireNonNull(in(old, "location"));
          Object name = in(in(part, "location"), "name");
          return with((Map<?, ?>) old, "location", with(location, "name", name));
        })
        .orElse(part);
  }

  private static String door(Object part) {
    Object addresses = in(in(part, "location"), "addresses");
    return addresses instanceof List<?> list && !list.isEmpty()
        ? List.of("address_1", "postal_code", "city").stream()
            .map(field -> Objects.toString(in(list.getFirst(), field), ""))
            .collect(Collectors.joining(" "))
        : "";
  }

  private static String sentences(List<?> schedules) {
    return schedules.stream()
        .map(schedule -> Objects.toString(in(schedule, "description"), ""))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable Object in(@Nullable Object part, String field) {
    return part instanceof Map<?, ?> map ? map.get(field) : null;
  }

  private static Map<String, @Nullable Object> with(
      Map<?, ?> part, String field, @Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    part.forEach((key, old) -> copy.put(String.valueOf(key), old));
    copy.put(field, value);
    return copy;
  }
}
