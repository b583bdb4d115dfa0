package wegwijs.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Chooses the reader for a source and recognises files that are not what they seem. */
public final class Readers {
  private static final int HEAD = 4_096;
  private static final Set<SourceFormat> IN_ZIP =
      Set.of(SourceFormat.XLSX, SourceFormat.HSDS_CSV, SourceFormat.CONTRACTS);

  private Readers() {}

  /**
   * Reads the file of a source to its end.
   *
   * @throws SourceRefused if it cannot be opened, is empty or is not of the format of the source
   */
  public static void read(Source source, Path file, Sink sink) throws SourceRefused {
    try {
      requireSound(source.format(), file);
      reader(source).read(file, sink);
    } catch (IOException e) {
      throw SourceRefused.of(Issue.sourceRefused("", file.toString(), Reason.FILE_UNREADABLE));
    }
  }

  /**
   * Reads what stands at an address: all pages of an HSDS API, or a file of any other format.
   *
   * @throws SourceRefused if there is no good answer, or it is not of the format of the source
   */
  public static void read(Source source, URI address, Fetch fetch, Sink sink) throws SourceRefused {
    if (source.format() == SourceFormat.HSDS) {
      new HsdsApi(fetch, address, sink).read();
      return;
    }
    switch (fetch.get(address)) {
      case Fetch.Answer.Fetched(Path body) -> read(source, body, sink);
      case Fetch.Answer.Failed(String reason) ->
          throw SourceRefused.of(
              Issue.sourceRefused(address.toString(), reason, Reason.ADDRESS_UNREADABLE));
    }
  }

  private static SourceReader reader(Source source) {
    return switch (source.format()) {
      case WEGWIJS -> new WegwijsReader();
      case HSDS -> new HsdsReader();
      case HSDS_CSV -> new HsdsCsvReader();
      case CSV -> csv(RecipeFile.of(source));
      case JSON -> new JsonReader(RecipeFile.of(source));
      case CONTRACTS -> new ContractReader(RecipeFile.of(source));
      case SCHEMAORG -> new SchemaOrgReader();
      case XLSX -> new TableReader(new XlsxTables(), RecipeFile.of(source));
      case SITE -> throw new IllegalArgumentException("a site is visited, not read as a file");
    };
  }

  private static SourceReader csv(Recipe recipe) {
    return new TableReader(new CsvTable(recipe.encoding(), recipe.separator()), recipe);
  }

  /** The format of a file by its name and its first words; empty when neither tells. */
  public static Optional<SourceFormat> findFormat(Path file) throws IOException {
    if (Files.isDirectory(file) || FileKind.isDescription(file.toString())) {
      return Optional.of(SourceFormat.HSDS_CSV);
    }
    byte[] start = head(file);
    if (FileKind.isZip(start)) {
      return FileKind.findInZip(file);
    }
    String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      return Optional.of(SourceFormat.CSV);
    }
    String head = new String(start, StandardCharsets.UTF_8);
    if (head.contains("\"aanbod\"") || head.contains("\"organisaties\"")) {
      return Optional.of(SourceFormat.WEGWIJS);
    }
    if (head.contains("\"@context\"") && head.contains("schema.org")) {
      return Optional.of(SourceFormat.SCHEMAORG);
    }
    String first = head.replace("\uFEFF", "").strip();
    return first.startsWith("{") || first.startsWith("[")
        ? Optional.of(SourceFormat.HSDS)
        : Optional.empty();
  }

  private static void requireSound(SourceFormat format, Path file)
      throws IOException, SourceRefused {
    if (format == SourceFormat.HSDS_CSV && Files.isDirectory(file)) {
      return;
    }
    byte[] head = head(file);
    if (new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank()) {
      throw refused(Reason.FILE_EMPTY);
    }
    if (IN_ZIP.contains(format) && FileKind.isZip(head)) {
      return;
    }
    Optional<Reason> refusal = FileKind.refusal(head);
    if (refusal.isPresent()) {
      throw refused(refusal.get());
    }
    if (format == SourceFormat.XLSX) {
      throw refused(Reason.FILE_IS_NO_XLSX);
    }
    if (format == SourceFormat.HSDS_CSV && !FileKind.isDescription(file.toString())) {
      throw refused(Reason.PACKAGE_UNDESCRIBED);
    }
  }

  private static SourceRefused refused(Reason reason) {
    return SourceRefused.of(Issue.sourceRefused("", null, reason));
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }
}
