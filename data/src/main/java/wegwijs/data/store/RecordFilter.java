package wegwijs.data.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Which present records a list holds. Immutable.
 *
 * @param organization only services of this organization
 * @param changedSince only what changed at or after this moment, to the second
 * @param nameContains only what has this in its name, in any case
 */
public record RecordFilter(
    Optional<UUID> organization, Optional<Instant> changedSince, Optional<String> nameContains) {
  /** All of them. */
  public static final RecordFilter NONE =
      new RecordFilter(Optional.empty(), Optional.empty(), Optional.empty());

  /** The condition in SQL, with the names of its parameters. */
  String condition() {
    return "kind = :kind AND missing_since IS NULL"
        + (organization.isPresent() ? " AND organization_id = :organization" : "")
        + (changedSince.isPresent() ? " AND last_changed >= :since" : "")
        + (nameContains.isPresent() ? " AND name LIKE :name ESCAPE '!'" : "");
  }

  /** The beginning that all instants of that second and later ones are greater than. */
  Optional<String> sinceSecond() {
    return changedSince.map(
        instant -> instant.truncatedTo(ChronoUnit.SECONDS).toString().replaceFirst("Z$", ""));
  }

  Optional<String> namePattern() {
    return nameContains.map(
        part -> "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
  }
}
