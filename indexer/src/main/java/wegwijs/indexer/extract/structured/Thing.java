package wegwijs.indexer.extract.structured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a page describes for machines. Properties are in the words of schema.org; a value
 * is a text or another thing. Grows while its page is read by one thread; read only afterwards.
 */
public final class Thing {
  private static final int MOST_VALUES = 200;

  private final Syntax syntax;
  private final String path;
  private final Set<String> types;
  private final Map<String, List<Object>> properties = new LinkedHashMap<>();

  Thing(Syntax syntax, String path, Set<String> types) {
    this.syntax = syntax;
    this.path = path;
    this.types = Set.copyOf(types);
  }

  void add(String property, Object value) {
    List<Object> values = properties.computeIfAbsent(property, any -> new ArrayList<>());
    if (values.size() < MOST_VALUES) {
      values.add(value);
    }
  }

  /** How it was written. */
  public Syntax syntax() {
    return syntax;
  }

  /** Where it stands: a CSS selector, for JSON-LD with a JSON path behind it. */
  public String path() {
    return path;
  }

  /** Its types without their address, such as {@code Organization}. */
  public Set<String> types() {
    return types;
  }

  /** Whether one of its types ends with this word. */
  public boolean isA(String... words) {
    for (String word : words) {
      if (types.stream().anyMatch(type -> type.endsWith(word))) {
        return true;
      }
    }
    return false;
  }

  /** The first text of a property; the name of a thing stands for it. */
  public Optional<String> text(String property) {
    return texts(property).stream().findFirst();
  }

  /** What it is called, or under which name it is registered. */
  public Optional<String> name() {
    return text("name").or(() -> text("legalName"));
  }

  /** The texts of a property; the name of a thing stands for it. */
  public List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    for (Object value : values(property)) {
      switch (value) {
        case String text -> texts.add(text);
        case Thing thing -> thing.name().ifPresent(texts::add);
        default -> {}
      }
    }
    return texts;
  }

  /** The things that a property names. */
  public List<Thing> things(String property) {
    return values(property).stream()
        .filter(Thing.class::isInstance)
        .map(Thing.class::cast)
        .toList();
  }

  private List<Object> values(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** The names of its properties, in order. */
  public Set<String> properties() {
    return properties.keySet();
  }

  /** The last part of a type's address, such as {@code Organization}. */
  static String localName(String type) {
    int cut =
        Math.max(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')), type.lastIndexOf(':'));
    return type.substring(cut + 1).strip();
  }

  @Override
  public String toString() {
    return String.join(" ", types).toLowerCase(Locale.ROOT) + " at " + path;
  }
}
