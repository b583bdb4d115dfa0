package wegwijs.server.api.hsds;

import java.util.List;
import java.util.function.Consumer;
import wegwijs.data.store.RecordFilter;
import wegwijs.data.store.ServicePlace;
import wegwijs.data.store.ServicePlaces;

/** Services at locations that the store can choose by itself. */
record PlaceListing(ServicePlaces places, RecordFilter filter) implements Listing<ServicePlace> {
  @Override
  public int total() {
    return places.count(filter);
  }

  @Override
  public List<ServicePlace> page(int number, int size) {
    return places.list(filter, (number - 1L) * size, size);
  }

  @Override
  public void forEach(Consumer<List<ServicePlace>> consumer) {
    List<ServicePlace> found = places.list(filter, 0, CHUNK);
    for (int next = 2; !found.isEmpty(); next++) {
      consumer.accept(found);
      found = page(next, CHUNK);
    }
  }
}
