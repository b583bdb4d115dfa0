package wegwijs.data.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Address;

/**
 * Records of the model as JSON in the words of HSDS 3, and back.
 *
 * <p>Names are in snake case; what is absent, empty or an empty list is left out. Reading takes
 * fields it does not know without complaint and keeps numbers exact. Depth, length of texts and
 * length of numbers are bounded. Thread-safe.
 */
public final class Json {
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int DEEPEST_NESTING = 60;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(boundedFactory())
          .addModule(new JavaTimeModule())
          .addMixIn(Address.class, AddressNames.class)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .build();

  private static final JsonMapper PLAIN =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .build();

  private Json() {}

  /** The record as one line of JSON. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a value of the model: " + value.getClass(), e);
    }
  }

  /** The record as JSON in UTF-8. */
  public static byte[] writeBytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a value of the model: " + value.getClass(), e);
    }
  }

  /**
   * Any record or map as JSON in UTF-8, with its names as they are: for answers that have words of
   * their own. What is null is left out; an empty list stays.
   */
  public static byte[] writePlain(Object value) {
    try {
      return PLAIN.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be JSON: " + value.getClass(), e);
    }
  }

  /**
   * The record that this JSON in UTF-8 holds.
   *
   * @throws IllegalArgumentException if it is not JSON, or not a valid record of this type
   */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (IOException e) {
      throw new IllegalArgumentException(reason(e), e);
    }
  }

  /**
   * The record that a tree of maps, lists, texts, numbers and booleans holds.
   *
   * @throws IllegalArgumentException if the tree is not a valid record of this type
   */
  public static <T> T fromTree(Map<String, ?> tree, Class<T> type) {
    return MAPPER.convertValue(tree, type);
  }

  /**
   * The record as a tree of maps, lists, texts, numbers and booleans, in the order of its fields.
   */
  public static Map<String, @Nullable Object> toTree(Object value) {
    return MAPPER.convertValue(
        value,
        TypeFactory.defaultInstance()
            .constructMapType(LinkedHashMap.class, String.class, Object.class));
  }

  static JsonMapper mapper() {
    return MAPPER;
  }

  static String reason(IOException e) {
    return e instanceof JsonProcessingException json
        ? json.getOriginalMessage()
        : String.valueOf(e);
  }

  private static JsonFactory boundedFactory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST_NESTING)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(100)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  /** HSDS writes an underscore before the digit, which the naming strategy does not. */
  private abstract static class AddressNames {
    @JsonProperty("address_1")
    abstract String address1();

    @JsonProperty("address_2")
    abstract String address2();
  }
}
