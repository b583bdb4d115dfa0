package wegwijs.data.yaml;

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

/** Finds the YAML files of the program and of an installation. Stateless, safe to share. */
public final class YamlFiles {
  private YamlFiles() {}

  /**
   * The files in a folder that end in {@code .yaml}, by name; none when there is no such folder.
   *
   * @throws ConfigurationException when the folder cannot be read
   */
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
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

  /**
   * A file of the program itself; the messages call it by its name without folder.
   *
   * @param resource with its folder, such as {@code /wegwijs/portals/weert.yaml}
   */
  public static YamlMap shipped(String resource) {
    InputStream stream = YamlFiles.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its own file " + resource);
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return YamlDocument.read(resource.substring(resource.lastIndexOf('/') + 1), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
