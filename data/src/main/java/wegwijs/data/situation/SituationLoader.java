package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Makes situations of their files. A file of the installation takes the place of the shipped one of
 * its id, or adds one; {@code hidden: true} takes one away.
 */
final class SituationLoader {
  private final Vocabulary vocabulary;

  SituationLoader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Situations load(List<Path> folders) {
    SituationFiles files = SituationFiles.open(folders);
    Map<String, YamlMap> byId = byId(files.shipped());
    files.own().forEach(layer -> byId.putAll(byId(layer)));
    SituationFile format = new SituationFile(vocabulary, rights(files.rights()), byId.keySet());
    List<Situation> shown =
        byId.values().stream().filter(file -> !isHidden(file)).map(format::read).toList();
    return new Situations(shown);
  }

  private static Map<String, YamlMap> byId(List<YamlMap> files) {
    Map<String, YamlMap> byId = new LinkedHashMap<>();
    for (YamlMap file : files) {
      YamlText id = SituationFile.id(file);
      YamlMap earlier = byId.putIfAbsent(id.value(), file);
      if (earlier != null) {
        throw id.fault(
            "De situatie '" + id.value() + "' staat ook in " + earlier.position().file() + ".",
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

  private Map<String, Advice> rights(List<YamlMap> files) {
    AdviceBlock advices = new AdviceBlock(vocabulary, new SelectionBlock(vocabulary));
    Map<String, Advice> rights = new LinkedHashMap<>();
    for (YamlMap file : files) {
      for (YamlMap block : file.allowOnly("rights").maps("rights")) {
        rights.put(block.string("id"), advices.read(block, "id"));
      }
    }
    return rights;
  }
}
