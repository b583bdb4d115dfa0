package wegwijs.data.schema;

import java.util.List;
import java.util.Optional;
import wegwijs.data.model.Coordinates;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;

/**
 * A service with all that the index must know of it. Immutable.
 *
 * @param about where it stands about, for its locations of which nobody told the coordinates
 */
public record Classified(
    Stored<Service> service,
    Optional<Organization> organization,
    List<Label> labels,
    Reach reach,
    List<Coordinates> about) {
  /** Copies the lists. */
  public Classified {
    labels = List.copyOf(labels);
    about = List.copyOf(about);
  }
}
