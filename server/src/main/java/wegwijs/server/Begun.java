package wegwijs.server;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes long to make and that not everybody needs: begun by the first who asks, and
 * the same for all who ask after. Safe to share between threads.
 */
final class Begun<T> {
  private final Supplier<T> maker;
  private @Nullable Ahead<T> made;

  Begun(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Begins to make it, unless somebody did; does not wait for it. */
  synchronized Ahead<T> begin() {
    Ahead<T> present = made;
    if (present == null) {
      present = Ahead.making(maker);
      made = present;
    }
    return present;
  }
}
