package wegwijs.indexer.extract.structured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.LenientJson;

/**
 * Reads the JSON-LD of a page, block by block and leniently: a block that cannot be read loses only
 * itself. An {@code @id} stands for the node of that name, at most {@value #DEEPEST} deep, so that
 * circles end. Used once.
 */
final class JsonLdReader {
  private static final int DEEPEST = 6;
  private static final int LONGEST_BLOCK = 2_000_000;
  private static final int MOST_THINGS = 2_000;
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s?<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s?]]>|]]>)\\s*;?\\s*$");

  private final Map<String, Map<?, ?>> nodesById = new HashMap<>();
  private final List<Root> roots = new ArrayList<>();
  private int unreadable;
  private int tooLarge;
  private int made;

  private record Root(Map<?, ?> node, String path) {}

  /** The things at the top of all blocks. */
  List<Thing> read(Document document) {
    int index = 0;
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        index++;
        block(script.data(), "script[type='application/ld+json'] (" + index + ")");
      }
    }
    List<Thing> things = new ArrayList<>();
    for (Root root : roots) {
      things.add(thing(root.node(), root.path(), 0));
    }
    return things;
  }

  int unreadable() {
    return unreadable;
  }

  int tooLarge() {
    return tooLarge;
  }

  private void block(String data, String path) {
    if (data.length() > LONGEST_BLOCK) {
      tooLarge++;
      return;
    }
    String json = WRAPPING.matcher(data).replaceAll("");
    List<Object> values;
    try {
      values = LenientJson.read(json);
    } catch (IllegalArgumentException e) {
      values = unescaped(json);
    }
    for (int i = 0; i < values.size(); i++) {
      addRoots(values.get(i), path + (values.size() == 1 ? " $" : " $" + i), 0);
    }
  }

  /** Some sites escape the JSON as if it were HTML. */
  private List<Object> unescaped(String json) {
    try {
      return json.contains("&quot;")
          ? LenientJson.read(Parser.unescapeEntities(json, false))
          : failed();
    } catch (IllegalArgumentException e) {
      return failed();
    }
  }

  private List<Object> failed() {
    unreadable++;
    return List.of();
  }

  private void addRoots(Object value, String path, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Object item = list.get(i);
        if (item != null) {
          addRoots(item, path + "[" + i + "]", depth + 1);
        }
      }
    } else if (value instanceof Map<?, ?> node) {
      remember(node, 0);
      if (node.containsKey("@type") || !node.containsKey("@graph")) {
        roots.add(new Root(node, path));
      }
      Object graph = node.get("@graph");
      if (graph != null) {
        addRoots(graph, path + ".@graph", depth + 1);
      }
    }
  }

  /** The fullest node of a name counts; mere references have nothing but their {@code @id}. */
  private void remember(Map<?, ?> node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.get("@id") instanceof String id && node.size() > 1) {
      nodesById.merge(id, node, (one, other) -> one.size() >= other.size() ? one : other);
    }
    for (Object value : node.values()) {
      if (value instanceof Map<?, ?> inner) {
        remember(inner, depth + 1);
      }
    }
  }

  private Thing thing(Map<?, ?> node, String path, int depth) {
    made++;
    Thing thing = new Thing(Syntax.JSON_LD, path, types(node.get("@type")));
    for (Map.Entry<?, ?> entry : node.entrySet()) {
      String property = Thing.localName(String.valueOf(entry.getKey()));
      if (!property.startsWith("@")) {
        addValue(thing, property, entry.getValue(), path + "." + property, depth);
      }
    }
    return thing;
  }

  private void addValue(
      Thing thing, String property, @Nullable Object value, String path, int depth) {
    switch (value) {
      case Map<?, ?> node -> addNode(thing, property, node, path, depth);
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          if (!(list.get(i) instanceof List)) {
            addValue(thing, property, list.get(i), path + "[" + i + "]", depth);
          }
        }
      }
      case null -> {}
      default -> {
        String text = PlainText.of(String.valueOf(value));
        if (!text.isEmpty()) {
          thing.add(property, text);
        }
      }
    }
  }

  private void addNode(Thing thing, String property, Map<?, ?> node, String path, int depth) {
    if (depth >= DEEPEST || made >= MOST_THINGS) {
      return;
    }
    Object literal = node.get("@value");
    if (literal != null) {
      addValue(thing, property, literal, path, depth);
      return;
    }
    boolean isReference = node.size() == 1 && node.get("@id") instanceof String;
    Map<?, ?> meant = isReference ? nodesById.getOrDefault(node.get("@id"), node) : node;
    if (isReference && meant.size() == 1) {
      thing.add(property, String.valueOf(node.get("@id")));
      return;
    }
    thing.add(property, thing(meant, path, depth + 1));
  }

  private static Set<String> types(@Nullable Object type) {
    Set<String> types = new LinkedHashSet<>();
    if (type instanceof List<?> several) {
      several.forEach(one -> types.add(Thing.localName(String.valueOf(one))));
    } else if (type != null) {
      types.add(Thing.localName(type.toString()));
    }
    return types;
  }
}
