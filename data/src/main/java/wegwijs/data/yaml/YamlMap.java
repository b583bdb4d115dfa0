package wegwijs.data.yaml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Keys with their values in a file that somebody edits. Asking for a value that is missing or of
 * another kind is a {@link ConfigurationException}. Immutable.
 */
public final class YamlMap implements YamlValue {

  private final Position position;
  private final Map<String, Entry> entries;

  /**
   * A key with its value.
   *
   * @param key where the key stands
   * @param value what stands behind it
   */
  record Entry(Position key, YamlValue value) {}

  YamlMap(Position position, Map<String, Entry> entries) {
    this.position = position;
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  @Override
  public Position position() {
    return position;
  }

  @Override
  public String kind() {
    return "een blok met sleutels";
  }

  /** The keys in the order of the file. */
  public Set<String> keys() {
    return entries.keySet();
  }

  /** Whether the key stands here, with or without a value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The same block, in which the keys of the other one take the place of those here. */
  public YamlMap overlaidBy(YamlMap other) {
    Map<String, Entry> both = new LinkedHashMap<>(entries);
    both.putAll(other.entries);
    return new YamlMap(position, both);
  }

  /**
   * The same block, changed by another one: a block within it is changed in its turn, an empty text
   * takes its key away, and any other value takes the place of the one here.
   */
  public YamlMap mergedWith(YamlMap other) {
    Map<String, Entry> both = new LinkedHashMap<>(entries);
    other.entries.forEach((key, entry) -> {
      Entry here = both.get(key);
      if (entry.value() instanceof Nothing) {
        both.remove(key);
      } else if (here != null
          && here.value() instanceof YamlMap inner
          && entry.value() instanceof YamlMap change) {
        both.put(key, new Entry(entry.key(), inner.mergedWith(change)));
      } else {
        both.put(key, entry);
      }
    });
    // What is missing then was taken away by the change.
    return new YamlMap(other.position, both);
  }

  /** Refuses every key but these, and returns itself. */
  public YamlMap allowOnly(String... keys) {
    List<String> allowed = Arrays.asList(keys);
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        throw new ConfigurationException(
            entry.getValue().key(),
            "De sleutel '" + entry.getKey() + "' bestaat hier niet.",
            NearestWord.question(entry.getKey(), allowed)
                + "U kunt kiezen uit: "
                + String.join(", ", allowed)
                + ".");
      }
    }
    return this;
  }

  /** The text of a key that must be there. */
  public String string(String key) {
    return text(key).value();
  }

  /** The text of a key that may be absent. */
  public Optional<String> findString(String key) {
    return findText(key).map(YamlText::value);
  }

  /** The text of a key that must be there, with its place. */
  public YamlText text(String key) {
    return findText(key).orElseThrow(() -> missing(key));
  }

  /** The text of a key that may be absent, with its place. */
  public Optional<YamlText> findText(String key) {
    return find(key).map(value -> asText(key, value));
  }

  /** Whether a single text stands behind a key, and no list or block. */
  public boolean isText(String key) {
    return find(key).filter(Scalar.class::isInstance).isPresent();
  }

  /** The truth value of a key that may be absent; only {@code true} and {@code false} count. */
  public Optional<Boolean> findBoolean(String key) {
    return findText(key).map(text -> truth(key, text));
  }

  /** The texts of a list; empty when the key is absent. */
  public List<String> strings(String key) {
    return texts(key).stream().map(YamlText::value).toList();
  }

  /** The texts of a list with their places; empty when the key is absent. */
  public List<YamlText> texts(String key) {
    return list(key, value -> asText(key, value));
  }

  /**
   * The texts of a list in which an item may be written as {@code label: text}, which YAML reads as
   * a key with a value; such an item comes back as the one text it looks like.
   */
  public List<YamlText> phrases(String key) {
    return list(key, value -> asPhrase(key, value));
  }

  /** The keys and values under a key that may be absent. */
  public Optional<YamlMap> findMap(String key) {
    return find(key).map(value -> asMap(key, value));
  }

  /** The blocks of a list; empty when the key is absent. */
  public List<YamlMap> maps(String key) {
    return list(key, value -> asMap(key, value));
  }

  /** The texts of a list of lists; empty when the key is absent. */
  public List<List<YamlText>> lists(String key) {
    return list(key, value -> asTexts(key, value));
  }

  /** A mistake in the value of a key, or in the whole block when the key is absent. */
  public ConfigurationException fault(String key, String problem, String remedy) {
    return new ConfigurationException(
        find(key).map(YamlValue::position).orElse(position), problem, remedy);
  }

  private Optional<YamlValue> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  private <T> List<T> list(String key, Function<YamlValue, T> item) {
    return switch (find(key).orElse(null)) {
      case null -> List.of();
      case Sequence sequence -> sequence.items().stream().map(item).toList();
      case YamlValue other -> throw wrongKind(key, other, "een lijst", "[een, twee]");
    };
  }

  private YamlText asText(String key, YamlValue value) {
    if (value instanceof Scalar scalar) {
      return new YamlText(scalar.text(), scalar.position());
    }
    throw wrongKind(key, value, "een tekst", "een woord of zin op dezelfde regel");
  }

  private YamlText asPhrase(String key, YamlValue value) {
    if (value instanceof YamlMap map && map.entries.size() == 1) {
      String label = map.entries.keySet().iterator().next();
      return new YamlText(label + ": " + map.string(label), map.position);
    }
    return asText(key, value);
  }

  private List<YamlText> asTexts(String key, YamlValue value) {
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().map(item -> asText(key, item)).toList();
    }
    throw wrongKind(key, value, "een lijst van lijsten", "per regel een lijst als - [een, twee]");
  }

  private YamlMap asMap(String key, YamlValue value) {
    if (value instanceof YamlMap map) {
      return map;
    }
    throw wrongKind(key, value, "een blok met sleutels", "per regel een sleutel en een waarde");
  }

  private static boolean truth(String key, YamlText text) {
    return switch (text.value()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw text.fault(
              "Bij '"
                  + key
                  + "' staat '"
                  + text.value()
                  + "', maar het mag alleen true of false zijn.",
              "Schrijf '" + key + ": true' of '" + key + ": false'.");
    };
  }

  private ConfigurationException missing(String key) {
    return new ConfigurationException(
        position,
        "De sleutel '" + key + "' ontbreekt in dit blok, maar is verplicht.",
        "Zet er een regel '" + key + ": ...' bij.");
  }

  private static ConfigurationException wrongKind(
      String key, YamlValue value, String wanted, String example) {
    return new ConfigurationException(
        value.position(),
        "Bij '" + key + "' staat " + value.kind() + ", maar er hoort " + wanted + " te staan.",
        "Schrijf bij '" + key + "' " + example + ".");
  }
}
