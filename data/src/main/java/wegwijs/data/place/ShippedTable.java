package wegwijs.data.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table that comes with the program: without comment lines and header. */
final class ShippedTable {

  private ShippedTable() {}

  static List<List<String>> rows(String name) {
    try (BufferedReader reader = open(name)) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> CsvLine.cells(line, ','))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedReader open(String name) {
    InputStream stream = ShippedTable.class.getResourceAsStream("/wegwijs/places/" + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its own table " + name);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
