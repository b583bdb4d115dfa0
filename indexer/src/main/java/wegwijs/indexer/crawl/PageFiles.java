package wegwijs.indexer.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bodies of the pages of one source, packed, one file each. A file appears whole or not at all,
 * and is never changed. Safe to share between threads that write different pages.
 */
final class PageFiles {
  private static final int NAME_PART = 24;

  private final Path folder;

  /**
   * The files in a folder, which is made.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  PageFiles(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder %s cannot be made".formatted(folder), e);
    }
  }

  /** Writes a body and gives the name of its file, which its address and content decide. */
  String write(String url, String contentHash, byte[] body) {
    String name =
        Hashes.of(List.of(url)).substring(0, NAME_PART)
            + "-"
            + contentHash.substring(0, NAME_PART)
            + ".gz";
    try {
      Path temporary = Files.createTempFile(folder, "new", ".tmp");
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer packed = ByteBuffer.wrap(pack(body));
        while (packed.hasRemaining()) {
          channel.write(packed);
        }
        channel.force(true);
      }
      Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException("page %s cannot be kept in %s".formatted(url, folder), e);
    }
  }

  private static byte[] pack(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream output = new GZIPOutputStream(packed)) {
      output.write(body);
    }
    return packed.toByteArray();
  }

  /** The body in a file; empty when it is not there or damaged. */
  Optional<byte[]> read(String name) {
    try (InputStream input = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
      return Optional.of(input.readAllBytes());
    } catch (IOException e) {
      // Fetched again at the next visit.
      return Optional.empty();
    }
  }

  /** Whether there is a whole body in a file. */
  boolean isReadable(String name) {
    return read(name).isPresent();
  }

  /** Deletes all files but these: what a crash left behind, and bodies that are no longer used. */
  void sweep(Set<String> used) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!used.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder %s cannot be cleaned".formatted(folder), e);
    }
  }
}
