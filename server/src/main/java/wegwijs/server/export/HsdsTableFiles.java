package wegwijs.server.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import wegwijs.data.json.Json;

/**
 * The tables of an HSDS package, each written to a temporary file of its own until all is known and
 * they are zipped together with their description. Not for sharing between threads.
 */
final class HsdsTableFiles implements AutoCloseable {
  private static final String DESCRIPTION = "datapackage.json";
  private static final String REFERENCE = "_id";
  private static final Set<String> NUMBERS =
      Set.of("latitude", "longitude", "minimum_age", "maximum_age", "amount");

  private final Map<String, List<String>> columns = columns();
  private final Map<String, CsvWriter> writers = new TreeMap<>();
  private final Path folder;

  private HsdsTableFiles(Path folder) {
    this.folder = folder;
  }

  static HsdsTableFiles open() throws IOException {
    return new HsdsTableFiles(Files.createTempDirectory("wegwijs-"));
  }

  private static Map<String, List<String>> columns() {
    String file = "/wegwijs/export/hsds-tables.txt";
    try (InputStream in =
        Objects.requireNonNull(HsdsTableFiles.class.getResourceAsStream(file), file)) {
      Map<String, List<String>> columns = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(parts -> columns.put(parts[0], List.of(parts[1].split(" ", -1))));
      return columns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row; values of which the table has no column are left out. */
  void add(String table, Map<String, Object> values) {
    List<String> names = columns(table);
    writers
        .computeIfAbsent(table, this::open)
        .writeRecord(names.stream().map(name -> Objects.toString(values.get(name), "")).toList());
  }

  private List<String> columns(String table) {
    return Objects.requireNonNull(columns.get(table), table);
  }

  private CsvWriter open(String table) {
    try {
      CsvWriter writer = CsvWriter.builder().build(file(table), StandardCharsets.UTF_8);
      writer.writeRecord(columns(table));
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String table) {
    return folder.resolve(table + ".csv");
  }

  /** Writes the package; the stream stays open. */
  void zip(String version, OutputStream out) throws IOException {
    for (CsvWriter writer : writers.values()) {
      writer.flush();
    }
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry(DESCRIPTION));
    zip.write(Json.writePlain(description(version)));
    zip.closeEntry();
    for (String table : writers.keySet()) {
      zip.putNextEntry(new ZipEntry(table + ".csv"));
      Files.copy(file(table), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** What Frictionless Data calls a tabular data package. */
  private Map<String, Object> description(String version) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", "wegwijs-hsds");
    described.put("title", "Wegwijs: HSDS " + version);
    described.put("version", version);
    described.put("profile", "tabular-data-package");
    described.put("resources", writers.keySet().stream().map(this::resource).toList());
    return described;
  }

  private Map<String, Object> resource(String table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", columns(table).stream().map(HsdsTableFiles::field).toList());
    schema.put("primaryKey", "id");
    List<Map<String, Object>> references = references(table);
    if (!references.isEmpty()) {
      schema.put("foreignKeys", references);
    }
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table);
    resource.put("path", table + ".csv");
    resource.put("profile", "tabular-data-resource");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(String name) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("type", NUMBERS.contains(name) ? "number" : "string");
    if (name.equals("id")) {
      field.put("constraints", Map.of("required", true, "unique", true));
    }
    return field;
  }

  /** Only to tables that are in the package. */
  private List<Map<String, Object>> references(String table) {
    Map<String, String> tables = new HashMap<>();
    writers.keySet().forEach(one -> tables.put(singular(one) + REFERENCE, one));
    List<Map<String, Object>> references = new ArrayList<>();
    for (String column : columns(table)) {
      String referred = tables.get(column);
      if (referred != null) {
        references.add(
            Map.of("fields", column, "reference", Map.of("resource", referred, "fields", "id")));
      }
    }
    return references;
  }

  private static String singular(String table) {
    if (table.equals("taxonomies")) {
      return "taxonomy";
    }
    return table.endsWith("s") ? table.substring(0, table.length() - 1) : table;
  }

  @Override
  public void close() throws IOException {
    for (Map.Entry<String, CsvWriter> writer : writers.entrySet()) {
      writer.getValue().close();
      Files.deleteIfExists(file(writer.getKey()));
    }
    Files.deleteIfExists(folder);
  }
}
