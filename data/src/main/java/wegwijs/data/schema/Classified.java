package wegwijs.data.schema;

import java.util.List;
import java.util.Optional;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;

/** A service with all that the index must know of it. Immutable. */
public record Classified(
    Stored<Service> service, Optional<Organization> organization, List<Label> labels, Reach reach) {
  /** Copies the labels. */
  public Classified {
    labels = List.copyOf(labels);
  }
}
