package wegwijs.data.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of the lists that a record is given; an absent list becomes an empty one. */
final class Copies {
  private Copies() {}

  static <T> List<T> of(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
