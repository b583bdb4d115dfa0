package wegwijs.indexer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.JsonRecords;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Place;
import wegwijs.indexer.report.Reason;

/**
 * The files of an HSDS package: a folder, or a zip file whose tables are copied into a temporary
 * folder under names of our own. Which table a file holds is said by {@code datapackage.json}, else
 * by its name. Not for sharing between threads.
 */
final class HsdsPackage implements AutoCloseable {
  private static final String DESCRIPTION = "datapackage.json";
  private static final Pattern VERSION = Pattern.compile("[vV]?(\\d+)(\\.\\d+)*");
  private static final int LARGEST_DESCRIPTION = 4 << 20;

  private final Map<String, Path> files;
  private final Optional<Path> temporary;

  /**
   * A file with a table.
   *
   * @param file name as the package has it, for people
   */
  record Table(String name, String file, Path path) {}

  private HsdsPackage(Map<String, Path> files, Optional<Path> temporary) {
    this.files = files;
    this.temporary = temporary;
  }

  /**
   * Opens a package.
   *
   * @param location a folder, the {@code datapackage.json} in it, or a zip file
   */
  static HsdsPackage open(Path location) throws IOException, SourceRefused {
    if (Files.isDirectory(location)) {
      return new HsdsPackage(inFolder(location), Optional.empty());
    }
    if (FileKind.isDescription(Objects.toString(location.getFileName(), ""))) {
      return open(Objects.requireNonNull(location.toAbsolutePath().getParent()));
    }
    try (ZipFile zip = new ZipFile(location.toFile())) {
      ZipGuard.check(zip);
      return inZip(zip);
    } catch (ZipException e) {
      throw SourceRefused.of(Issue.sourceRefused("", e.getMessage(), Reason.ZIP_DAMAGED));
    }
  }

  private static Map<String, Path> inFolder(Path folder) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .forEach(path -> files.put(Objects.toString(path.getFileName()), path));
    }
    return files;
  }

  private static HsdsPackage inZip(ZipFile zip) throws IOException {
    Path folder = Files.createTempDirectory("wegwijs-");
    Map<String, Path> files = new LinkedHashMap<>();
    for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
      String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
      if (name.endsWith(".csv") || name.equals(DESCRIPTION)) {
        Path copy = folder.resolve(files.size() + ".part");
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, copy);
        }
        files.putIfAbsent(name, copy);
      }
    }
    return new HsdsPackage(files, Optional.of(folder));
  }

  /**
   * The tables that are there, those that hold records included.
   *
   * @param remarks takes the files that are no table of HSDS
   * @throws SourceRefused if the version is unknown
   */
  List<Table> tables(Sink remarks) throws IOException, SourceRefused {
    Path description = files.get(DESCRIPTION);
    if (description == null) {
      throw SourceRefused.of(Issue.sourceRefused("", DESCRIPTION, Reason.PACKAGE_UNDESCRIBED));
    }
    Map<String, @Nullable Object> described = describe(description);
    requireKnownVersion(Objects.toString(described.get("version"), "3"));
    Map<String, String> names = namesByFile(described.get("resources"));
    return files.entrySet().stream()
        .filter(file -> file.getKey().toLowerCase(Locale.ROOT).endsWith(".csv"))
        .map(file ->
            new Table(
                names.getOrDefault(file.getKey(), stem(file.getKey())),
                file.getKey(),
                file.getValue()))
        .filter(table -> isKnown(table, remarks))
        .toList();
  }

  private static Map<String, @Nullable Object> describe(Path file)
      throws IOException, SourceRefused {
    if (Files.size(file) > LARGEST_DESCRIPTION) {
      throw SourceRefused.of(Issue.sourceRefused(DESCRIPTION, null, Reason.ZIP_TOO_LARGE));
    }
    Map<String, @Nullable Object> described = new LinkedHashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonRecords records = new JsonRecords(in, List.of())) {
      records.forEach((list, line, tree) -> described.putAll(tree));
    } catch (JsonRecords.MalformedJson e) {
      throw SourceRefused.of(
          Issue.sourceRefused(
              DESCRIPTION + ", " + Place.line(e.line()), e.getMessage(), Reason.JSON_MALFORMED));
    }
    return described;
  }

  private static void requireKnownVersion(String version) throws SourceRefused {
    Matcher form = VERSION.matcher(version);
    if (!form.matches() || !List.of("1", "2", "3").contains(form.group(1))) {
      throw SourceRefused.of(Issue.sourceRefused("version", version, Reason.VERSION_UNKNOWN));
    }
  }

  /** Only the last part of a path counts, so that no path leads out of the package. */
  private static Map<String, String> namesByFile(@Nullable Object resources) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Object resource : resources instanceof List<?> list ? list : List.of()) {
      if (resource instanceof Map<?, ?> map
          && map.get("name") instanceof String name
          && map.get("path") instanceof String path
          && HsdsTable.isKnown(name)) {
        names.put(path.substring(path.lastIndexOf('/') + 1), name);
      }
    }
    return names;
  }

  private static String stem(String file) {
    return file.substring(0, file.length() - ".csv".length()).toLowerCase(Locale.ROOT);
  }

  private static boolean isKnown(Table table, Sink remarks) {
    boolean isKnown = HsdsTable.isKnown(table.name());
    if (!isKnown) {
      remarks.remark(Issue.partSkipped(table.file(), null, Reason.TABLE_UNKNOWN));
    }
    return isKnown;
  }

  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      for (Path file : files.values()) {
        Files.deleteIfExists(file);
      }
      try (Stream<Path> left = Files.list(temporary.get())) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(temporary.get());
    }
  }
}
