package wegwijs.data.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlMap;

/** The shipped directory as it lies in its files, for the tests of this package. */
final class ShippedDirectory {

  static final List<String> FILES =
      List.of("landelijk", "weert", "twente", "bollenstreek", "maastricht");

  private ShippedDirectory() {}

  static String text(String file) {
    return resource("directory/" + file + ".json");
  }

  static String schema() {
    return resource("schema/wegwijs-1.schema.json");
  }

  static Stream<JsonNode> organizations() {
    return each("organisaties");
  }

  static Stream<JsonNode> services() {
    return each("aanbod");
  }

  /** The ids of all terms of a facet, at every level. */
  static Set<String> termIds(String facet) {
    String name = "vocabulary/" + facet + ".yaml";
    Set<String> ids = new HashSet<>();
    collectIds(YamlDocument.read(name, new StringReader(resource(name))), ids);
    return ids;
  }

  private static void collectIds(YamlMap block, Set<String> ids) {
    block.findString("id").ifPresent(ids::add);
    block.maps("terms").forEach(term -> collectIds(term, ids));
  }

  /** Every text in a record, however deep, with the field that holds it. */
  static List<Field> fields(JsonNode record) {
    List<Field> fields = new ArrayList<>();
    collect("", record, fields);
    return fields;
  }

  /** A text and the name of its field. */
  record Field(String name, String text) {}

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static void collect(String name, JsonNode node, List<Field> fields) {
    if (node.isTextual()) {
      fields.add(new Field(name, node.asText()));
    } else if (node.isObject()) {
      node.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), fields));
    } else {
      node.forEach(item -> collect(name, item, fields));
    }
  }

  private static Stream<JsonNode> each(String list) {
    return FILES.stream().flatMap(file -> each(tree(file).path(list)));
  }

  static JsonNode tree(String file) {
    try {
      return new ObjectMapper().readTree(text(file));
    } catch (IOException e) {
      throw new AssertionError(file + " is no JSON", e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = ShippedDirectory.class.getResourceAsStream("/wegwijs/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name + " cannot be read", e);
    }
  }
}
