package wegwijs.data.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file with one JSON record a line, in UTF-8. A bad line does not spoil the others; a bad last line
 * means that the file was cut off.
 */
public final class JsonLines {
  /** Takes a record that was read. */
  @FunctionalInterface
  public interface Visitor {
    /** Takes the record of a line, from 1. */
    void record(int line, Map<String, @Nullable Object> tree);
  }

  /** Takes a line that holds no record. */
  @FunctionalInterface
  public interface Faults {
    /** Takes the line, from 1, and what is wrong with it. */
    void line(int line, String reason);
  }

  private JsonLines() {}

  /** Whether each of the first two lines begins a record and one of them holds a whole one. */
  public static boolean isJsonLines(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String first = nextLine(reader);
      String second = nextLine(reader);
      return first != null
          && second != null
          && first.startsWith("{")
          && second.startsWith("{")
          && (parse(first) instanceof Parsed.Tree || parse(second) instanceof Parsed.Tree);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Visits every record.
   *
   * @throws JsonRecords.MalformedJson if the last line is not whole
   */
  public static void forEach(Path file, Visitor visitor, Faults faults) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      int faultyLine = 0;
      String fault = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        if (faultyLine > 0) {
          faults.line(faultyLine, fault);
          faultyLine = 0;
        }
        switch (parse(withoutMark(line))) {
          case Parsed.Tree(Map<String, @Nullable Object> tree) -> visitor.record(number, tree);
          case Parsed.Fault(String reason) -> {
            faultyLine = number;
            fault = reason;
          }
        }
      }
      if (faultyLine > 0) {
        throw new JsonRecords.MalformedJson(faultyLine, fault);
      }
    }
  }

  private static @Nullable String nextLine(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    while (line != null && withoutMark(line).isBlank()) {
      line = reader.readLine();
    }
    return line == null ? null : withoutMark(line).strip();
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  @SuppressWarnings("unchecked") // Jackson reads an object into a map of names to values
  private static Parsed parse(String line) {
    try {
      return new Parsed.Tree(Json.mapper().readValue(line, LinkedHashMap.class));
    } catch (JsonProcessingException e) {
      return new Parsed.Fault(e.getOriginalMessage());
    }
  }

  private sealed interface Parsed {
    record Tree(Map<String, @Nullable Object> tree) implements Parsed {}

    record Fault(String reason) implements Parsed {}
  }
}
