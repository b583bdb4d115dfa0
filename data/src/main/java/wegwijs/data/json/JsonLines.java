package wegwijs.data.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file with one JSON record a line, in UTF-8. A bad line does not spoil the others; a bad last
 * line means that the file was cut off.
 */
public final class JsonLines {
  private static final int LONGEST_LINE = 8 * 1024 * 1024;
  private static final ObjectReader READER =
      Json.mapper()
          .readerFor(LinkedHashMap.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
      if (first == null || !first.startsWith("{")) {
        return false;
      }
      String second = nextLine(reader);
      return second != null
          && second.startsWith("{")
          && (parse(first) instanceof Parsed.Tree || parse(second) instanceof Parsed.Tree);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Visits every record.
   *
   * @throws JsonRecords.MalformedJson if the last line is not whole, or the text is not UTF-8
   */
  public static void forEach(Path file, Visitor visitor, Faults faults) throws IOException {
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      Optional<Runnable> fault = Optional.empty();
      for (String line = readLine(reader); line != null; line = readLine(reader)) {
        number++;
        if (!line.isBlank()) {
          fault.ifPresent(Runnable::run);
          fault = visit(number, line, visitor, faults);
        }
      }
      if (fault.isPresent()) {
        throw new JsonRecords.MalformedJson(number, "the last line is not a whole record");
      }
    } catch (CharacterCodingException e) {
      throw new JsonRecords.MalformedJson(number + 1, "the text is not UTF-8");
    }
  }

  /** A fault is told only when another line follows; the last line may have been cut off. */
  private static Optional<Runnable> visit(int number, String line, Visitor visitor, Faults faults) {
    return switch (parse(withoutMark(line))) {
      case Parsed.Tree(Map<String, @Nullable Object> tree) -> {
        visitor.record(number, tree);
        yield Optional.empty();
      }
      case Parsed.Fault(String reason) -> Optional.of(() -> faults.line(number, reason));
    };
  }

  private static @Nullable String nextLine(BufferedReader reader) throws IOException {
    String line = readLine(reader);
    while (line != null && withoutMark(line).isBlank()) {
      line = readLine(reader);
    }
    return line == null ? null : withoutMark(line).strip();
  }

  /** The next line; one that is too long for a record is cut off, so that it is none. */
  private static @Nullable String readLine(BufferedReader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int character = reader.read();
    if (character < 0) {
      return null;
    }
    for (; character >= 0 && character != '\n'; character = reader.read()) {
      if (line.length() < LONGEST_LINE) {
        line.append((char) character);
      }
    }
    return line.toString();
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static Parsed parse(String line) {
    try {
      Map<String, @Nullable Object> tree = READER.readValue(line);
      return tree == null ? new Parsed.Fault("null is no record") : new Parsed.Tree(tree);
    } catch (JsonProcessingException e) {
      return new Parsed.Fault(e.getOriginalMessage());
    }
  }

  private sealed interface Parsed {
    record Tree(Map<String, @Nullable Object> tree) implements Parsed {}

    record Fault(String reason) implements Parsed {}
  }
}
