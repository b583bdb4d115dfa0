package wegwijs.data.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The words of a list: any number on a line. */
  static Set<String> words(String name) {
    try (BufferedReader reader = open(name)) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split(" +", -1)))
          .collect(Collectors.toUnmodifiableSet());
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
