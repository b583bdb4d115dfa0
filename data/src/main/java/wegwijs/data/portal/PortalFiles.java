package wegwijs.data.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlFiles;
import wegwijs.data.yaml.YamlMap;

/** Finds and opens the files of this package: the shipped ones and those of an installation. */
final class PortalFiles {

  private static final String CRISIS = "crisis.yaml";
  private static final List<String> SHIPPED =
      List.of("standaard.yaml", "weert.yaml", "twente.yaml", "bollenstreek.yaml");

  private PortalFiles() {}

  /** The shipped portals, the standard one first. */
  static List<YamlMap> shipped() {
    return SHIPPED.stream().map(PortalFiles::shipped).toList();
  }

  /** The portals of an installation, by file name; none when it has no folder for them. */
  static List<YamlMap> of(Path installation) {
    Path folder = installation.resolve("portals");
    return yamlFilesIn(folder).stream().map(YamlDocument::read).toList();
  }

  /** The shipped crisis cards and after them those of each folder that has its own. */
  static List<YamlMap> crisis(List<Path> installations) {
    Stream<YamlMap> own =
        installations.stream()
            .map(installation -> installation.resolve("portals").resolve(CRISIS))
            .filter(Files::exists)
            .map(YamlDocument::read);
    return Stream.concat(Stream.of(shipped(CRISIS)), own).toList();
  }

  private static List<Path> yamlFilesIn(Path folder) {
    return YamlFiles.in(folder).stream().filter(file -> !file.endsWith(CRISIS)).toList();
  }

  private static YamlMap shipped(String name) {
    return YamlFiles.shipped("/wegwijs/portals/" + name);
  }
}
