package wegwijs.server.written;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which file: a folder that the program reads and a name in it. It can never lead out of that
 * folder. Immutable.
 *
 * @param folder one of {@code vocabulary}, {@code words}, {@code portals} and {@code paths}
 * @param name without its ending; small letters, digits and hyphens
 */
public record FileName(String folder, String name) {
  private static final String FOLDERS = "vocabulary|words|portals|paths";
  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST = 80;

  /** Refuses every other folder or name. */
  public FileName {
    if (!isPossible(folder, name)) {
      throw new IllegalArgumentException(folder + "/" + name + " is no file of an installation");
    }
  }

  /** The name in two words; empty when it cannot be one. */
  public static Optional<FileName> find(String folder, String name) {
    return isPossible(folder, name) ? Optional.of(new FileName(folder, name)) : Optional.empty();
  }

  private static boolean isPossible(String folder, String name) {
    return folder.matches(FOLDERS) && name.length() <= LONGEST && name.matches(NAME);
  }

  /** Where it stands in a folder that holds such files. */
  Path in(Path root) {
    return root.resolve(folder).resolve(name + ".yaml");
  }

  @Override
  public String toString() {
    return folder + "/" + name + ".yaml";
  }
}
