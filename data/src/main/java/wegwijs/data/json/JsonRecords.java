package wegwijs.data.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON records, read one at a time so that its size does not matter.
 *
 * <p>Three forms are understood: JSON Lines (a record after the other), one array of records, and
 * an object in which some names hold arrays of records ({@code contents} of a page, {@code
 * organisaties} and {@code aanbod} of our own files). A record is a tree of maps, lists, texts,
 * numbers and booleans. Not for sharing between threads.
 */
public final class JsonRecords implements AutoCloseable {
  /** Takes the records of a file in their order. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a record.
     *
     * @param list name of the array in which it stands; empty outside a named array
     * @param line line of the file on which it begins, from 1
     */
    void record(String list, int line, Map<String, @Nullable Object> tree);
  }

  private final JsonParser parser;
  private final List<String> lists;
  private final Map<String, @Nullable Object> envelope = new LinkedHashMap<>();

  /**
   * Opens a file.
   *
   * @param lists names of the arrays in a top-level object that hold records
   */
  public JsonRecords(InputStream in, List<String> lists) throws IOException {
    this.parser = Json.mapper().createParser(in);
    this.lists = List.copyOf(lists);
  }

  /**
   * The names in the object with which a file begins; none when it begins otherwise. They tell a
   * record that has a list from an envelope around one.
   *
   * @throws MalformedJson if the object is not JSON or ends too early
   */
  public static Set<String> listNames(InputStream in) throws IOException {
    Set<String> names = new HashSet<>();
    try (JsonRecords records = new JsonRecords(in, List.of())) {
      records.visitNames(names::add);
    }
    return names;
  }

  private void visitNames(Consumer<String> visitor) throws IOException {
    try {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          visitor.accept(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw malformed(e.getOriginalMessage());
    }
  }

  /**
   * Visits every record.
   *
   * @throws MalformedJson at the first place where the file is not JSON or ends too early; the
   *     records before it were visited
   */
  public void forEach(Visitor visitor) throws IOException {
    try {
      while (parser.nextToken() != null) {
        switch (parser.currentToken()) {
          case START_ARRAY -> visitArray("", visitor);
          case START_OBJECT -> visitObject(visitor);
          default -> throw malformed("a record in { } or a list in [ ] was expected");
        }
      }
    } catch (JacksonException e) {
      throw malformed(e.getOriginalMessage());
    }
  }

  private void visitArray(String list, Visitor visitor) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw malformed("a record in { } was expected");
      }
      visitor.record(list, line(), readTree());
    }
  }

  /** Either an envelope with lists of records, or itself a record. */
  private void visitObject(Visitor visitor) throws IOException {
    int line = line();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    boolean isEnvelope = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && lists.contains(name)) {
        isEnvelope = true;
        visitArray(name, visitor);
      } else {
        fields.put(name, Json.mapper().readValue(parser, Object.class));
      }
    }
    if (isEnvelope) {
      envelope.putAll(fields);
    } else {
      visitor.record("", line, fields);
    }
  }

  /** What stood beside the lists of records in the objects that held them. */
  public Map<String, @Nullable Object> envelope() {
    return Collections.unmodifiableMap(envelope);
  }

  private Map<String, @Nullable Object> readTree() throws IOException {
    return Json.mapper().readValue(parser, new TypeReference<>() {});
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private MalformedJson malformed(String reason) {
    return new MalformedJson(parser.currentLocation().getLineNr(), reason);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** The file is not JSON, or was cut off. */
  public static final class MalformedJson extends IOException {
    private final int line;

    MalformedJson(int line, String reason) {
      super(reason);
      this.line = line;
    }

    /** The line of the fault, from 1. */
    public int line() {
      return line;
    }
  }
}
