package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.List;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlFiles;
import wegwijs.data.yaml.YamlMap;

/** Makes transitions of their files, shipped ones and those of the installation. */
final class TransitionLoader {
  private static final String FOLDER = "/wegwijs/transitions/";
  private static final List<String> SHIPPED =
      List.of("jeugd-naar-volwassen", "wmo-naar-wlz", "participatiewet-en-wmo");

  private final TransitionFile format;

  TransitionLoader(Vocabulary vocabulary) {
    format = new TransitionFile(vocabulary);
  }

  Transitions load(List<Path> folders) {
    List<YamlMap> shipped =
        SHIPPED.stream().map(id -> YamlFiles.shipped(FOLDER + id + ".yaml")).toList();
    List<List<YamlMap>> own =
        folders.stream()
            .map(folder -> YamlFiles.in(folder).stream().map(YamlDocument::read).toList())
            .toList();
    return new Transitions(
        new FilesById("De overgang", shipped, own).shown().stream().map(format::read).toList());
  }
}
