package wegwijs.data.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Files that each describe one thing with an {@code id}. A file of the installation takes the place
 * of the shipped one of its id, or adds one; {@code hidden: true} takes one away. Immutable.
 *
 * @param what the thing is called in a message, such as "De overgang"
 * @param own those of each folder of the installation; a later folder counts for more
 */
record FilesById(String what, List<YamlMap> shipped, List<List<YamlMap>> own) {
  /** The file that counts for each id, hidden ones too. */
  Map<String, YamlMap> all() {
    Map<String, YamlMap> byId = byId(shipped);
    own.forEach(layer -> byId.putAll(byId(layer)));
    return byId;
  }

  /** The files that count and are not hidden. */
  List<YamlMap> shown() {
    return all().values().stream().filter(file -> !isHidden(file)).toList();
  }

  private Map<String, YamlMap> byId(List<YamlMap> files) {
    Map<String, YamlMap> byId = new LinkedHashMap<>();
    for (YamlMap file : files) {
      YamlText id = SituationFile.id(file);
      YamlMap earlier = byId.putIfAbsent(id.value(), file);
      if (earlier != null) {
        throw id.fault(
            what + " '" + id.value() + "' staat ook in " + earlier.position().file() + ".",
            "Voeg de twee bestanden samen of geef er één een ander id.");
      }
    }
    return byId;
  }

  private static boolean isHidden(YamlMap file) {
    boolean isHidden = file.findBoolean("hidden").orElse(false);
    if (isHidden) {
      file.allowOnly("id", "hidden");
    }
    return isHidden;
  }
}
