package wegwijs.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is made on another thread while the program goes on with the rest of its start.
 * Safe to share between threads.
 */
final class Ahead<T> implements Supplier<T> {
  private final CompletableFuture<T> made;

  private Ahead(CompletableFuture<T> made) {
    this.made = made;
  }

  /** Begins to make it. */
  static <T> Ahead<T> making(Supplier<T> maker) {
    return new Ahead<>(CompletableFuture.supplyAsync(maker));
  }

  /** Waits until it is made; throws what its maker threw. */
  @Override
  public T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
