package wegwijs.data.yaml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Turns the text of a YAML file into plain maps, lists and texts, and back, for a program that
 * changes a part of a file. Comments are not kept. Every value is text, as it is written.
 * Stateless, safe to share.
 */
public final class YamlTree {
  private static final int WIDTH = 100;

  private YamlTree() {}

  /**
   * What a text says, in its order; the maps may be changed. Nothing when the text is blank.
   *
   * @param fileName how the messages name it
   * @throws ConfigurationException if the text is no YAML of keys with values
   */
  public static Map<String, Object> read(String fileName, String text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!text.isBlank()) {
      YamlDocument.read(fileName, new StringReader(text));
      LoadSettings settings =
          LoadSettings.builder().setLabel(fileName).setSchema(new FailsafeSchema()).build();
      if (new Load(settings).loadFromString(text) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> tree.put(String.valueOf(key), value));
      }
    }
    return tree;
  }

  /** The text of a tree, which says the same when it is read again. */
  public static String write(Map<String, ?> tree) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(WIDTH)
            // Files have no references, also where two lists are the same one.
            .setDereferenceAliases(true)
            .build();
    return new Dump(settings).dumpToString(tree);
  }
}
