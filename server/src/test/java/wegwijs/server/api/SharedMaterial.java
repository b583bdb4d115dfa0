package wegwijs.server.api;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Material beside the project that may not be copied into it; tests that need it are skipped. */
public final class SharedMaterial {
  private SharedMaterial() {}

  /** A file of it; without it the test is skipped with a message. */
  public static Path require(String path) {
    String configured = System.getProperty("wegwijs.shared");
    Path file =
        (configured == null ? Path.of("..", "..", "shared") : Path.of(configured)).resolve(path);
    Assumptions.assumeTrue(
        Files.exists(file), () -> file + " is absent; set -Dwegwijs.shared to its folder");
    return file;
  }
}
