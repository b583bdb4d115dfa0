package wegwijs.indexer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that lie beside the project and may be absent; the test is skipped then. */
final class SharedMaterial {
  private SharedMaterial() {}

  static Path file(String name) {
    Path file = folder().resolve(name);
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    return file;
  }

  private static Path folder() {
    String configured = System.getProperty("wegwijs.shared");
    if (configured != null) {
      return Path.of(configured);
    }
    Path here = Path.of("").toAbsolutePath();
    Path project = here.endsWith("indexer") ? here.getParent() : here;
    return project.resolveSibling("shared");
  }
}
