package wegwijs.data.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.Position;
import wegwijs.data.yaml.YamlDocument;
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
    return Files.isDirectory(folder)
        ? yamlFilesIn(folder).stream().map(YamlDocument::read).toList()
        : List.of();
  }

  static YamlMap shippedCrisis() {
    return shipped(CRISIS);
  }

  /** The shipped crisis cards and after them those of the installation. */
  static List<YamlMap> crisis(Path installation) {
    Path file = installation.resolve("portals").resolve(CRISIS);
    return Files.exists(file)
        ? List.of(shippedCrisis(), YamlDocument.read(file))
        : List.of(shippedCrisis());
  }

  private static List<Path> yamlFilesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith(CRISIS))
          .sorted()
          .toList();
    } catch (IOException e) {
      ConfigurationException fault =
          new ConfigurationException(
              Position.wholeFile(folder.toString()),
              "Deze map is niet te lezen.",
              "Kijk of het programma de map mag openen.");
      fault.initCause(e);
      throw fault;
    }
  }

  private static YamlMap shipped(String name) {
    InputStream stream = PortalFiles.class.getResourceAsStream("/wegwijs/portals/" + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its own file " + name);
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return YamlDocument.read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
