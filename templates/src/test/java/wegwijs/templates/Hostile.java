package wegwijs.templates;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Puts hostile text into every text of a view record, addresses excepted. */
final class Hostile {
  static final String TEXT = "<img src=x onerror=alert(1)>\"'</script></title>{0}&lt;";

  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "exit",
          "json",
          "base",
          "assets",
          "theme",
          "canonical",
          "previous",
          "next",
          "clearUrl",
          "address",
          "value",
          "all",
          "anchor",
          "booklet",
          "clear",
          "mail",
          "path",
          "remove",
          "language",
          "parameter",
          "removeUrl");

  private Hostile() {}

  static <T> T copy(T value) throws ReflectiveOperationException {
    @SuppressWarnings("unchecked") // A copy has the type of what it copies.
    T copy = (T) copyOf(value);
    return copy;
  }

  private static Object copyOf(Object value) throws ReflectiveOperationException {
    if (value instanceof String text) {
      return text + TEXT;
    }
    if (value instanceof List<?> list) {
      Object[] copies = list.toArray();
      for (int i = 0; i < copies.length; i++) {
        copies[i] = copyOf(copies[i]);
      }
      return List.of(copies);
    }
    return value instanceof Record ? copyOfRecord(value) : value;
  }

  private static Object copyOfRecord(Object value) throws ReflectiveOperationException {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      var accessor = components[i].getAccessor();
      accessor.setAccessible(true);
      Object old = accessor.invoke(value);
      boolean address = ADDRESSES.contains(components[i].getName());
      arguments[i] = address && !(old instanceof List) ? old : copyOf(old);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var constructor = value.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }
}
