package wegwijs.data.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A node of a file: keys with values, a list, a text, or nothing where a value was expected. */
sealed interface YamlValue
    permits YamlMap, YamlValue.Sequence, YamlValue.Scalar, YamlValue.Nothing {

  /** Where it starts. */
  Position position();

  /** What it is, in words for a message. */
  String kind();

  /** A list. */
  record Sequence(Position position, List<YamlValue> items) implements YamlValue {
    @Override
    public String kind() {
      return "een lijst";
    }
  }

  /** A text, number or truth value, as written. */
  record Scalar(Position position, String text) implements YamlValue {
    @Override
    public String kind() {
      return "een tekst";
    }
  }

  /** No value: a key without anything behind it, or an empty text. */
  record Nothing(Position position) implements YamlValue {
    @Override
    public String kind() {
      return "niets";
    }
  }

  /** Wraps what the YAML engine read; refuses anchors, as they make a file hard to follow. */
  static YamlValue of(String file, Node node) {
    Position position = new Position(file, node.getStartMark().map(Mark::getLine).orElse(-1) + 1);
    if (node.getAnchor().isPresent()) {
      throw new ConfigurationException(
          position,
          "Hier staat een anker (&): deze bestanden kennen geen verwijzingen.",
          "Schrijf de tekst voluit, of zet hem tussen aanhalingstekens.");
    }
    return switch (node) {
      case MappingNode mapping -> new YamlMap(position, entries(file, mapping));
      case SequenceNode sequence -> new Sequence(position, items(file, sequence));
      case ScalarNode scalar -> scalar(position, scalar);
      default -> new Nothing(position);
    };
  }

  private static YamlValue scalar(Position position, ScalarNode node) {
    String text = node.getValue().strip();
    return text.isEmpty() || node.getTag().equals(Tag.NULL)
        ? new Nothing(position)
        : new Scalar(position, text);
  }

  private static List<YamlValue> items(String file, SequenceNode sequence) {
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(of(file, item));
    }
    return List.copyOf(items);
  }

  private static Map<String, YamlMap.Entry> entries(String file, MappingNode mapping) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Scalar key = key(of(file, tuple.getKeyNode()));
      YamlValue value = of(file, tuple.getValueNode());
      if (entries.putIfAbsent(key.text(), new YamlMap.Entry(key.position(), value)) != null) {
        throw new ConfigurationException(
            key.position(),
            "De sleutel '" + key.text() + "' staat er twee keer; elke sleutel mag één keer.",
            "Voeg de twee samen of haal er één weg.");
      }
    }
    return entries;
  }

  private static Scalar key(YamlValue key) {
    if (key instanceof Scalar scalar) {
      return scalar;
    }
    throw new ConfigurationException(
        key.position(),
        "Een sleutel moet een woord zijn, hier staat " + key.kind() + ".",
        "Zet de tekst tussen aanhalingstekens of maak er een woord van.");
  }
}
