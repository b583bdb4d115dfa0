package wegwijs.server.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files in one folder. A file is replaced in one step, so that whoever reads it finds the one
 * or the other, also after a crash. Every version is kept under {@code eerder}. Safe to share
 * between threads; who writes must see to it that one does so at a time.
 */
public final class WrittenFiles {
  private static final String EARLIER = "eerder";
  private static final String TEXT = ".yaml";
  private static final String WRITER = ".wie";

  private final Path root;
  private final Clock clock;

  /** The files in this folder, which need not exist yet. */
  public WrittenFiles(Path root, Clock clock) {
    this.root = root;
    this.clock = clock;
  }

  /** What a file says; empty when there is none. */
  public String read(FileName file) {
    Path path = file.in(root);
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells this text of a file from any other one. */
  public String mark(FileName file) {
    try {
      byte[] text = read(file).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts a draft in the place of its file, and keeps it among the versions. */
  public void write(Draft draft, String by) {
    Path target = draft.file().in(root);
    try {
      Path versions = versions(draft.file());
      String id = newId(versions);
      put(versions.resolve(id + WRITER), by);
      put(versions.resolve(id + TEXT), draft.text());
      if (draft.text().isEmpty()) {
        Files.deleteIfExists(target);
      } else {
        put(target, draft.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String newId(Path versions) {
    long millis = clock.millis();
    while (Files.exists(versions.resolve(millis + TEXT))) {
      millis++;
    }
    return "" + millis;
  }

  private static void put(Path target, String text) throws IOException {
    Files.createDirectories(target.getParent());
    Path beside = target.resolveSibling(target.getFileName() + ".deel");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The versions of a file, newest first. */
  public List<Version> versions(FileName file, int atMost) {
    Path folder = versions(file);
    return finished(file, ids(folder)).stream()
        .limit(atMost)
        .map(id -> version(folder, id))
        .toList();
  }

  private static List<String> ids(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("\\d{1,18}" + TEXT))
          .map(name -> name.substring(0, name.length() - TEXT.length()))
          .sorted(Comparator.<String>comparingLong(Long::parseLong).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A version is kept before it takes its place. One that never did, as the program was killed
   * between, was told to nobody: it is left out. A text that no version has was put there by hand.
   */
  private List<String> finished(FileName file, List<String> ids) {
    String present = read(file);
    for (int i = 0; i < ids.size(); i++) {
      if (present.equals(version(file, ids.get(i)).orElse(null))) {
        return ids.subList(i, ids.size());
      }
    }
    return ids;
  }

  private static Version version(Path folder, String id) {
    try {
      Path writer = folder.resolve(id + WRITER);
      String by = Files.exists(writer) ? Files.readString(writer) : "";
      return new Version(id, Instant.ofEpochMilli(Long.parseLong(id)), by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a version says; empty when there is no such version. */
  public Optional<String> version(FileName file, String id) {
    Path path = versions(file).resolve(id + TEXT);
    try {
      return id.matches("\\d{1,18}") && Files.exists(path)
          ? Optional.of(Files.readString(path))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files in a folder, by name. */
  public List<FileName> list(String folder) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(TEXT))
          .flatMap(name ->
              FileName.find(folder, name.substring(0, name.length() - TEXT.length())).stream())
          .sorted(Comparator.comparing(FileName::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Copies all files to an empty folder, changed by drafts, so that these can be tried.
   *
   * @param folders which of the folders
   */
  public void copy(Path to, List<String> folders, List<Draft> drafts) throws IOException {
    for (String folder : folders) {
      for (FileName file : list(folder)) {
        put(file.in(to), read(file));
      }
    }
    for (Draft draft : drafts) {
      if (draft.text().isEmpty()) {
        Files.deleteIfExists(draft.file().in(to));
      } else {
        put(draft.file().in(to), draft.text());
      }
    }
  }

  private Path versions(FileName file) {
    return root.resolve(EARLIER).resolve(file.folder()).resolve(file.name());
  }
}
