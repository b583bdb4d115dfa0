package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlFiles;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Makes transitions of their files. A file of the installation takes the place of the shipped one
 * of its id, or adds one; {@code hidden: true} takes one away.
 */
final class TransitionLoader {
  private static final String FOLDER = "/wegwijs/transitions/";
  private static final List<String> SHIPPED =
      List.of("jeugd-naar-volwassen", "wmo-naar-wlz", "participatiewet-en-wmo");

  private final TransitionFile format;

  TransitionLoader(Vocabulary vocabulary) {
    format = new TransitionFile(vocabulary);
  }

  Transitions load(Optional<Path> folder) {
    Map<String, YamlMap> byId =
        byId(SHIPPED.stream().map(id -> YamlFiles.shipped(FOLDER + id + ".yaml")).toList());
    List<Path> own = folder.map(YamlFiles::in).orElse(List.of());
    byId.putAll(byId(own.stream().map(YamlDocument::read).toList()));
    return new Transitions(
        byId.values().stream().filter(file -> !isHidden(file)).map(format::read).toList());
  }

  private static Map<String, YamlMap> byId(List<YamlMap> files) {
    Map<String, YamlMap> byId = new LinkedHashMap<>();
    for (YamlMap file : files) {
      YamlText id = SituationFile.id(file);
      YamlMap earlier = byId.putIfAbsent(id.value(), file);
      if (earlier != null) {
        throw id.fault(
            "De overgang '" + id.value() + "' staat ook in " + earlier.position().file() + ".",
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
