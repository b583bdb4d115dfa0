package wegwijs.indexer.merge;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What may stand in a field of HSDS 3, as the records of the model declare it. */
sealed interface FieldShape {
  /** A text, number or date. */
  record Scalar() implements FieldShape {}

  /** A list of texts. */
  record Words() implements FieldShape {}

  /** The id of an object. */
  record Reference() implements FieldShape {}

  /** An object. */
  record Single(Class<?> type) implements FieldShape {}

  /** A list of objects. */
  record Several(Class<?> type) implements FieldShape {}

  /** The fields of a record of the model by their names in HSDS. */
  static Map<String, FieldShape> of(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .collect(toUnmodifiableMap(component -> word(component.getName()), FieldShape::of));
  }

  private static FieldShape of(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.equals(List.class)
        && component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> element) {
      return element.isRecord() ? new Several(element) : new Words();
    }
    if (type.isRecord()) {
      return new Single(type);
    }
    return type.equals(UUID.class) ? new Reference() : new Scalar();
  }

  /** {@code address1} is {@code address_1}, {@code postalCode} is {@code postal_code}. */
  private static String word(String component) {
    return component.replaceAll("([A-Z]|\\d+)", "_$1").toLowerCase(Locale.ROOT);
  }
}
