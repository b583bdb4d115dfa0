package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlMap;

/** Makes situations of their files, shipped ones and those of the installation. */
final class SituationLoader {
  private final Vocabulary vocabulary;

  SituationLoader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Situations load(List<Path> folders) {
    SituationFiles files = SituationFiles.open(folders);
    FilesById all = new FilesById("De situatie", files.shipped(), files.own());
    SituationFile format =
        new SituationFile(vocabulary, rights(files.rights()), all.all().keySet());
    return new Situations(all.shown().stream().map(format::read).toList());
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
