package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.portal.MapTiles;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.store.Records;
import wegwijs.server.search.Hit;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.MapOffer;
import wegwijs.templates.view.MapPoint;
import wegwijs.templates.view.PlaceList;
import wegwijs.templates.view.PlaceList.Place;

/** Maps of places, which a page offers beside the list of these. Safe to share. */
final class Maps {
  private final Records records;

  Maps(Records records) {
    this.records = records;
  }

  /** A map of these places; none when no point is known. */
  static Optional<MapOffer> of(Visit visit, List<LocationView> locations) {
    MapTiles tiles = visit.portal().hostSite().tiles();
    return locations.stream().anyMatch(location -> location.point() != null)
        ? Optional.of(new MapOffer(tiles.address(), tiles.credit()))
        : Optional.empty();
  }

  /** Where hits are, as far as that is known. */
  Optional<PlaceList> of(Visit visit, Iterable<Hit> hits) {
    List<UUID> ids = new ArrayList<>();
    for (Hit hit : hits) {
      ServiceCard card = hit.card();
      if (card.address() != null) {
        ids.add(card.id());
      }
    }
    List<Place> places =
        records.listServices(ids).stream()
            .map(Stored::value)
            .flatMap(service -> places(visit, service).stream())
            .toList();
    MapTiles tiles = visit.portal().hostSite().tiles();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlaceList(places, new MapOffer(tiles.address(), tiles.credit())));
  }

  private static List<Place> places(Visit visit, Service service) {
    Link name = new Link(service.name(), visit.service(service.id(), service.name()));
    List<Place> places = new ArrayList<>();
    for (LocationView location : Whereabout.locations(service)) {
      MapPoint point = location.point();
      if (point != null) {
        places.add(new Place(name, String.join(", ", location.address()), point));
      }
    }
    return places;
  }
}
