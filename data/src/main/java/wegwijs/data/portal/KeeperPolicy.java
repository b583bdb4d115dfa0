package wegwijs.data.portal;

import java.time.Duration;

/**
 * How a portal lets organizations keep their own records. Immutable.
 *
 * @param isReviewed whether an editor looks at what they change before readers see it
 * @param linkValid how long a link that they get by mail can be used
 */
public record KeeperPolicy(boolean isReviewed, Duration linkValid) {
  /** As it is when a portal says nothing of it. */
  public static final KeeperPolicy USUAL = new KeeperPolicy(true, Duration.ofDays(30));
}
