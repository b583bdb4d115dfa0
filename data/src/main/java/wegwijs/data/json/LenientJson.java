package wegwijs.data.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON as people write it into web pages: with comments, trailing commas, raw control characters,
 * single quotes or unquoted names. Depth and length are bounded as in {@link Json}. Thread-safe.
 */
public final class LenientJson {
  private static final JsonMapper MAPPER = JsonMapper.builder(factory()).build();

  private LenientJson() {}

  /**
   * The values that stand in a text one after another, as maps, lists, texts, numbers and booleans.
   *
   * @throws IllegalArgumentException if it is no JSON even so
   */
  public static List<Object> read(String text) {
    try (MappingIterator<Object> values = MAPPER.readerFor(Object.class).readValues(text)) {
      List<Object> all = new ArrayList<>();
      while (values.hasNextValue()) {
        Object value = values.nextValue();
        if (value != null) {
          all.add(value);
        }
      }
      return all;
    } catch (IOException e) {
      throw new IllegalArgumentException(Json.reason(e), e);
    }
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(60)
                .maxStringLength(1_000_000)
                .maxNumberLength(100)
                .build())
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
        .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
        .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
        .build();
  }
}
