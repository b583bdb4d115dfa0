package wegwijs.server.page.words;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceArea;
import wegwijs.data.place.Area;
import wegwijs.data.place.National;
import wegwijs.data.place.Places;
import wegwijs.data.place.UnknownArea;

/** Whom a service serves by place, as far as its source says so. Safe to share. */
public final class AreaWords {
  private final Places places;
  private final PageTexts texts;

  /** The names of these places. */
  public AreaWords(Places places, PageTexts texts) {
    this.places = places;
    this.texts = texts;
  }

  /** The areas in words; empty when nothing is said. */
  public List<String> of(Service service) {
    return Stream.concat(
            service.serviceAreas().stream(),
            service.serviceAtLocations().stream().flatMap(at -> at.serviceAreas().stream()))
        .flatMap(this::names)
        .distinct()
        .toList();
  }

  /** A municipality or region by its code, id or name. */
  public String name(String codeOrName) {
    return label(places.resolveArea(codeOrName));
  }

  /** The code or name that is known; else the name as the source gives it. */
  private Stream<String> names(ServiceArea area) {
    List<Area> areas =
        Stream.of(area.extent(), area.name())
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .map(places::resolveArea)
            .toList();
    Optional<String> known =
        areas.stream()
            .filter(found -> !(found instanceof UnknownArea))
            .findFirst()
            .map(this::label);
    return known
        .or(() -> Optional.ofNullable(area.name()).filter(name -> !name.isBlank()))
        .stream();
  }

  private String label(Area area) {
    return area instanceof National ? texts.text("area.everywhere") : area.label();
  }
}
