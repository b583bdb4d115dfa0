package wegwijs.server.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** All bytes of all files in a folder, as they lie on the disk. */
public final class FileBytes {
  private FileBytes() {}

  /** Whether these bytes stand somewhere. */
  public static boolean contain(Path folder, byte[] part) {
    String wanted = new String(part, StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> read(file).contains(wanted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this text stands somewhere. */
  public static boolean contain(Path folder, String text) {
    return contain(folder, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
