package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a service stands and whom it serves, which are two different facts.
 *
 * @param locations empty when there is no address or none is known
 * @param map where a place can be shown on one
 * @param areas municipalities or regions served, in words; empty when unknown
 */
public record Whereabouts(
    List<LocationView> locations, @Nullable MapOffer map, List<String> areas) {
  /** Copies the lists. */
  public Whereabouts {
    locations = List.copyOf(locations);
    areas = List.copyOf(areas);
  }
}
