package wegwijs.server.office.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a case stands, without any of its words. Immutable.
 *
 * @param owner the account of whoever deals with it; absent once that account is gone
 * @param offeredTo the account of whoever is asked to take it over
 * @param closing present when it is closed
 */
public record CaseHead(
    UUID id,
    Optional<UUID> owner,
    Optional<UUID> offeredTo,
    Times times,
    Optional<Closing> closing) {
  /** Whether an account deals with it, or is asked to. */
  public boolean concerns(UUID account) {
    return owner.filter(account::equals).isPresent()
        || offeredTo.filter(account::equals).isPresent();
  }

  /** When it began, and when it last changed. */
  public record Times(Instant createdAt, Instant changedAt) {}

  /**
   * With what it was closed.
   *
   * @param verdict of the resident; absent for who was not asked
   */
  public record Closing(CaseOutcome outcome, Optional<CaseVerdict> verdict) {}
}
