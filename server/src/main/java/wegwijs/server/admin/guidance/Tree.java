package wegwijs.server.admin.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks a tree of a file for its parts; what is not there, or of another kind, is empty. Stateless.
 */
public final class Tree {
  private Tree() {}

  /** A text. */
  public static String text(Map<String, ?> tree, String key) {
    return tree.get(key) instanceof String text ? text : "";
  }

  /** Keys and values, which may be changed. */
  public static Map<String, Object> map(Map<String, ?> tree, String key) {
    return map(tree.get(key));
  }

  private static Map<String, Object> map(@Nullable Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, part) -> copy.put(String.valueOf(name), part));
    }
    return copy;
  }

  /** The blocks of a list, which may be changed. */
  public static List<Map<String, Object>> maps(Map<String, ?> tree, String key) {
    return list(tree, key).stream().map(Tree::map).toList();
  }

  /** The texts of a list. */
  public static List<String> texts(Map<String, ?> tree, String key) {
    return list(tree, key).stream().map(String::valueOf).toList();
  }

  /** A list. */
  public static List<?> list(Map<String, ?> tree, String key) {
    return tree.get(key) instanceof List<?> list ? list : List.of();
  }

  /** Puts what is there, and takes away what is empty. */
  public static void put(Map<String, Object> tree, String key, Object value) {
    boolean isEmpty =
        switch (value) {
          case String text -> text.isBlank();
          case List<?> list -> list.isEmpty();
          case Map<?, ?> map -> map.isEmpty();
          default -> false;
        };
    if (isEmpty) {
      tree.remove(key);
    } else {
      tree.put(key, value);
    }
  }
}
