package wegwijs.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import wegwijs.data.store.SqliteFile;

/**
 * A home as one zip file: both databases as they are at one moment each, and the files that
 * administrators edit. Without what can be made anew (index, pages of sites) and without the key,
 * which belongs elsewhere: whoever finds the back-up must not be able to read what residents wrote.
 *
 * @param home the folder of the installation
 */
record Backup(Home home) {
  /** The folders and files of a home that people fill. */
  private static final List<String> PLACES =
      List.of(
          "beheer",
          "eval",
          "faces",
          "oidc.yaml",
          "paths",
          "places.txt",
          "portals",
          "transitions",
          "uploads",
          "vocabulary",
          "words");

  /** Writes the zip file; one that is there stays whole until the new one is. */
  void write(Path file) throws IOException {
    if (!Files.exists(home.store())) {
      throw new CannotContinue(CommandTexts.text("backup.nothing", home.folder()));
    }
    Path beside = file.resolveSibling(file.getFileName() + ".deel");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(beside))) {
      for (Path database : List.of(home.store(), home.office())) {
        if (Files.exists(database)) {
          addDatabase(zip, database);
        }
      }
      for (Path edited : edited()) {
        add(zip, edited, home.folder().relativize(edited).toString());
      }
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw new CannotContinue(CommandTexts.text("backup.notWritten", file), e);
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A copy that SQLite makes is whole, whoever writes meanwhile. */
  private void addDatabase(ZipOutputStream zip, Path database) throws IOException {
    Path folder = Files.createTempDirectory(home.folder(), "backup");
    Path copy = folder.resolve(database.getFileName());
    try {
      SqliteFile.copy(database, copy);
      add(zip, copy, database.getFileName().toString());
    } finally {
      Files.deleteIfExists(copy);
      Files.delete(folder);
    }
  }

  /**
   * Looks only where people put files: beside them databases make and remove files of their own.
   */
  private List<Path> edited() throws IOException {
    List<Path> edited = new ArrayList<>();
    for (String place : PLACES) {
      Path start = home.folder().resolve(place);
      if (Files.exists(start)) {
        try (Stream<Path> files = Files.walk(start)) {
          files.filter(Files::isRegularFile).sorted().forEach(edited::add);
        }
      }
    }
    return edited;
  }

  private static void add(ZipOutputStream zip, Path file, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name.replace('\\', '/')));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /** Puts back what a zip file holds, into a home that holds no records yet. */
  void restore(Path file) throws IOException {
    if (Files.exists(home.store())) {
      throw new CannotContinue(CommandTexts.text("restore.notEmpty", home.folder()));
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(home.store().getFileName().toString()) == null) {
        throw new CannotContinue(CommandTexts.text("restore.noBackup", file));
      }
      for (ZipEntry entry : zip.stream().toList()) {
        put(zip, entry);
      }
    } catch (IOException e) {
      throw new CannotContinue(CommandTexts.text("restore.noBackup", file), e);
    }
  }

  private void put(ZipFile zip, ZipEntry entry) throws IOException {
    Path target = home.folder().resolve(entry.getName()).normalize();
    if (entry.isDirectory() || !target.startsWith(home.folder())) {
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      in.transferTo(out);
    }
  }
}
