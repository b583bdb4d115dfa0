package wegwijs.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The static files as they stand in the source tree. */
final class StaticFolder {
  static final Path FOLDER = Path.of("src/main/resources/wegwijs/static");

  private StaticFolder() {}

  /** These parts, joined. */
  static byte[] bytes(List<String> parts) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (String part : parts) {
      joined.writeBytes(read(part));
    }
    return joined.toByteArray();
  }

  private static byte[] read(String part) throws IOException {
    if (!part.startsWith("/")) {
      return Files.readAllBytes(FOLDER.resolve(part));
    }
    try (InputStream in = Objects.requireNonNull(StaticFolder.class.getResourceAsStream(part))) {
      return in.readAllBytes();
    }
  }
}
