package wegwijs.server.admin.source;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that administrators hand over: what sources hold, and recipes. Each gets a name of its own,
 * so that one that is read at this moment is never changed. Safe to share between threads.
 */
public final class Uploads {
  private final Path folder;

  /** Files in this folder, which is made when it is needed. */
  public Uploads(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** Keeps a file for a source. Of the name that it had only the ending stays. */
  Path keep(String source, UploadedFile file) {
    String ending = file.extension().toLowerCase(Locale.ROOT);
    String kept = ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    Path target = folder.resolve(source + "-" + UUID.randomUUID() + kept);
    try (InputStream content = file.content()) {
      Files.createDirectories(folder);
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where something stands, as people see it: one of these by its name alone; – for nowhere. */
  String shown(@Nullable String location) {
    if (location == null) {
      return "–";
    }
    return isOurs(location) ? Path.of(location).getFileName().toString() : location;
  }

  private boolean isOurs(String location) {
    return !location.contains("://")
        && folder.equals(Path.of(location).toAbsolutePath().normalize().getParent());
  }

  /** Deletes a file that is needed no more, when it is one of these. */
  void discard(String location) {
    try {
      if (isOurs(location)) {
        Files.deleteIfExists(Path.of(location));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
