package wegwijs.data.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;

/**
 * Text that is JSON already and is written as it is. For parts of answers that are the same every
 * time; whoever makes one answers for its being well-formed.
 */
public record RawJson(@JsonValue @JsonRawValue String text) {
  /** The fields of a record, without the braces around them, to be put together with others. */
  public static String fields(Object value) {
    String object = new String(Json.writePlain(value), StandardCharsets.UTF_8);
    return object.substring(1, object.length() - 1);
  }
}
