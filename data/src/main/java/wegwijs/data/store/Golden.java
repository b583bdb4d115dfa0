package wegwijs.data.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import wegwijs.data.model.Lifecycle;

/**
 * A record as readers see it where no single source told it so.
 *
 * @param shown the record with the id under which it is found, and where its head was read
 * @param members the records that it stands for, itself among them
 * @param origins who gave each field
 */
public record Golden(
    RecordToStore shown, Lifecycle lifecycle, Set<UUID> members, List<Origin> origins) {
  /** Copies what it holds; a golden record is found under the id of one of its members. */
  public Golden {
    members = Set.copyOf(members);
    origins = List.copyOf(origins);
    if (!members.contains(shown.id())) {
      throw new IllegalArgumentException(
          "golden record %s has other members".formatted(shown.id()));
    }
  }
}
