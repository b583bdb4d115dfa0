package wegwijs.server.office.keeper;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An organization that an editor asked to keep its own records. Immutable.
 *
 * @param organization id of its record
 * @param portal whose editors asked it
 * @param serial goes up when all links of before are worthless
 */
public record Keeper(
    UUID id, UUID organization, String portal, Reached reached, int serial, Course course) {
  /**
   * How it is reached.
   *
   * @param email where mail goes
   * @param origin of the site to which links in it lead, with what its paths begin with
   */
  public record Reached(String email, String origin) {
    @Override
    public String toString() {
      return origin;
    }
  }

  /**
   * What happened so far, and when.
   *
   * @param asked when it was last asked by mail whether its records hold; absent while that waits
   * @param reminded when it was reminded of that
   * @param answered when it answered that
   * @param silent when we no longer waited for an answer
   * @param withdrawn when an editor took its links back
   */
  public record Course(
      Optional<Instant> asked,
      Optional<Instant> reminded,
      Optional<Instant> answered,
      Optional<Instant> silent,
      Optional<Instant> withdrawn) {}

  /** Whether it may use its links. */
  public boolean isActive() {
    return course.withdrawn().isEmpty();
  }
}
