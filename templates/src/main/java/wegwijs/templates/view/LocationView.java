package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place to go to.
 *
 * @param name of the building
 * @param address its lines
 * @param point on a map, where it is known
 * @param accessibility such as "Rolstoeltoegankelijk"
 */
public record LocationView(
    @Nullable String name,
    List<String> address,
    @Nullable MapPoint point,
    List<String> accessibility) {
  /** Copies the lists. */
  public LocationView {
    address = List.copyOf(address);
    accessibility = List.copyOf(accessibility);
  }
}
