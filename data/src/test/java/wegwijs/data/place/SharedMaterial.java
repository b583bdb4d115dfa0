package wegwijs.data.place;

import java.nio.file.Path;

/** Where test material lies that is no part of the project; it may be absent. */
final class SharedMaterial {

  private SharedMaterial() {}

  static Path folder() {
    String configured = System.getProperty("wegwijs.shared");
    if (configured != null) {
      return Path.of(configured);
    }
    Path module = Path.of("").toAbsolutePath();
    Path project = module.endsWith("data") ? module.getParent() : module;
    return project.resolve("..").resolve("shared").normalize();
  }
}
