package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlFiles;
import wegwijs.data.yaml.YamlMap;

/**
 * Opens the files of this package: the shipped ones and those of an installation.
 *
 * @param shipped a file for each of these
 * @param own those of each folder, by file name; a later folder counts for more
 * @param rights the files that hold rights, the shipped one first
 */
record SituationFiles(List<YamlMap> shipped, List<List<YamlMap>> own, List<YamlMap> rights) {
  private static final String FOLDER = "/wegwijs/paths/";
  private static final String ORDER = "order.yaml";
  private static final String RIGHTS = "rights.yaml";

  /** Opens them all; a folder need not exist. */
  static SituationFiles open(List<Path> folders) {
    List<String> order = shipped(ORDER).allowOnly("order").strings("order");
    List<List<Path>> own = folders.stream().map(YamlFiles::in).toList();
    return new SituationFiles(
        order.stream().map(id -> shipped(id + ".yaml")).toList(),
        own.stream().map(SituationFiles::situations).toList(),
        Stream.concat(
                Stream.of(shipped(RIGHTS)),
                own.stream()
                    .flatMap(List::stream)
                    .filter(file -> file.endsWith(RIGHTS))
                    .map(YamlDocument::read))
            .toList());
  }

  private static List<YamlMap> situations(List<Path> files) {
    return files.stream().filter(file -> !file.endsWith(RIGHTS)).map(YamlDocument::read).toList();
  }

  private static YamlMap shipped(String name) {
    return YamlFiles.shipped(FOLDER + name);
  }
}
