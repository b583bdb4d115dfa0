package wegwijs.server.api.hsds;

import java.util.List;
import java.util.function.Consumer;

/** Things in a fixed order, of which a page is read at a time. */
interface Listing<T> {
  /** How many at a time are read when all are asked for. */
  int CHUNK = 500;

  /** How many there are. */
  int total();

  /** The things of a page, from 1; none behind the last. */
  List<T> page(int number, int size);

  /** Passes all of them by, some at a time. */
  void forEach(Consumer<List<T>> consumer);

  /** A list that is in memory anyway. */
  static <T> Listing<T> of(List<T> all) {
    return new Listing<>() {
      @Override
      public int total() {
        return all.size();
      }

      @Override
      public List<T> page(int number, int size) {
        return all.stream().skip((number - 1L) * size).limit(size).toList();
      }

      @Override
      public void forEach(Consumer<List<T>> consumer) {
        for (int from = 0; from < all.size(); from += CHUNK) {
          consumer.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
      }
    };
  }
}
