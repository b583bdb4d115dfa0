package wegwijs.server.api.hsds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RecordFilter;
import wegwijs.data.store.RecordPages;
import wegwijs.data.store.ServicePlace;
import wegwijs.data.store.ServicePlaces;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;

/**
 * Finds what a selection holds. Where the store or the index can choose alone, only a page of it is
 * read; where both must, at most the 10,000 ids that the index gives. Safe to share.
 */
final class Finder {
  private final RecordPages pages;
  private final ServicePlaces places;
  private final Search search;

  Finder(RecordPages pages, ServicePlaces places, Search search) {
    this.pages = pages;
    this.places = places;
    this.search = search;
  }

  Listing<UUID> services(ServiceSelection selection) {
    if (selection.isEmpty()) {
      return Listing.of(List.of());
    }
    if (!selection.needsIndex()) {
      return new StoreListing(pages, RecordKind.SERVICE, selection.filter());
    }
    if (selection.hasFilter()) {
      return Listing.of(filtered(selection));
    }
    return mapped(new IndexListing(search, selection.request()));
  }

  /** Those that offer a service of the selection, or whose name holds the words. */
  Listing<UUID> organizations(ServiceSelection selection) {
    if (selection.isEmpty()) {
      return Listing.of(List.of());
    }
    if (!selection.needsIndex()) {
      return new StoreListing(pages, RecordKind.ORGANIZATION, RecordFilter.NONE);
    }
    Set<UUID> found = new LinkedHashSet<>();
    if (selection.terms().isEmpty()) {
      RecordFilter named =
          new RecordFilter(Optional.empty(), Optional.empty(), Optional.of(selection.text()));
      found.addAll(pages.listIds(RecordKind.ORGANIZATION, named, 0, SearchRequest.DEEPEST_HIT));
    }
    new IndexListing(search, selection.request())
        .all().stream()
            .map(FoundService::organization)
            .filter(Objects::nonNull)
            .forEach(found::add);
    return Listing.of(pages.retain(RecordKind.ORGANIZATION, RecordFilter.NONE, found));
  }

  /**
   * Where the services of the selection are offered.
   *
   * @param isNear which places are near enough; all when absent
   */
  Listing<ServicePlace> places(
      ServiceSelection selection, Optional<Function<ServicePlace, Boolean>> isNear) {
    if (selection.isEmpty()) {
      return Listing.of(List.of());
    }
    if (!selection.needsIndex()) {
      return new PlaceListing(places, selection.filter());
    }
    List<UUID> services = filtered(selection);
    Map<UUID, Integer> rank = new HashMap<>();
    services.forEach(service -> rank.put(service, rank.size()));
    List<ServicePlace> found = new ArrayList<>(places.listOf(services));
    isNear.ifPresent(near -> found.removeIf(place -> !near.apply(place)));
    found.sort(Comparator.comparing(place -> rank.getOrDefault(place.service(), 0)));
    return Listing.of(found);
  }

  private List<UUID> filtered(ServiceSelection selection) {
    List<UUID> ids =
        new IndexListing(search, selection.request()).all().stream().map(FoundService::id).toList();
    return pages.retain(RecordKind.SERVICE, selection.filter(), ids);
  }

  private static Listing<UUID> mapped(IndexListing index) {
    return new Listing<>() {
      @Override
      public int total() {
        return index.total();
      }

      @Override
      public List<UUID> page(int number, int size) {
        return ids(index.page(number, size));
      }

      @Override
      public void forEach(Consumer<List<UUID>> consumer) {
        index.forEach(found -> consumer.accept(ids(found)));
      }
    };
  }

  private static List<UUID> ids(List<FoundService> found) {
    return found.stream().map(FoundService::id).toList();
  }
}
