package wegwijs.data.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files of sources that stand in the folder of the store are kept by their place in it, so that
 * they are found again when the whole folder stands elsewhere, such as after a back-up was put
 * back. Whoever asks for a source gets the whole path. Immutable.
 *
 * @param folder of the store, absolute
 */
record SourcePaths(Path folder) {
  /** Begins what is kept of a path in the folder; no path or address begins so. */
  private static final String INSIDE = "home:";

  /** Where files stand that administrators handed over. */
  private static final String UPLOADS = "uploads";

  /** What is kept of a location. */
  @Nullable String kept(@Nullable String location) {
    if (location == null || location.contains("://") || location.startsWith(INSIDE)) {
      return location;
    }
    Path path = Path.of(location).normalize();
    return path.isAbsolute() && path.startsWith(folder)
        ? inside(folder.relativize(path))
        : location;
  }

  private static String inside(Path path) {
    return INSIDE + path.toString().replace('\\', '/');
  }

  /** The location of which this is kept. */
  @Nullable String whole(@Nullable String kept) {
    return kept != null && kept.startsWith(INSIDE)
        ? folder.resolve(kept.substring(INSIDE.length())).toString()
        : kept;
  }

  /**
   * What is to be kept of what an earlier program kept: the whole path, also of the folder in which
   * the store stood before. Handed over files have names that no other one has.
   */
  @Nullable String mended(@Nullable String kept) {
    String now = kept(kept);
    if (now == null || !now.equals(kept) || now.contains("://") || now.startsWith(INSIDE)) {
      return now;
    }
    Path path = Path.of(now);
    Path parent = path.getParent();
    boolean wasHandedOver = parent != null && parent.endsWith(UPLOADS) && path.isAbsolute();
    Path own = Path.of(UPLOADS).resolve(Objects.requireNonNullElse(path.getFileName(), path));
    return wasHandedOver && Files.isRegularFile(folder.resolve(own)) ? inside(own) : now;
  }
}
