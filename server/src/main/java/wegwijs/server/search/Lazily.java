package wegwijs.server.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once. Safe to share between threads. */
final class Lazily<T> {
  private final Maker<T> maker;
  private volatile @Nullable T made;

  /** Makes it from the index. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws IOException;
  }

  Lazily(Maker<T> maker) {
    this.maker = maker;
  }

  T get() throws IOException {
    T present = made;
    return present == null ? make() : present;
  }

  private synchronized T make() throws IOException {
    T present = made;
    if (present == null) {
      present = maker.make();
      made = present;
    }
    return present;
  }

  /** Whether it has been asked for. */
  boolean isMade() {
    return made != null;
  }
}
