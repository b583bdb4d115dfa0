package wegwijs.data.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the visits to an address went.
 *
 * @param visitedIn the number of the last visit that came by; 0 when none did
 * @param outcome what that visit brought
 * @param failures how many times in a row it could not be read
 * @param misses how many complete visits in a row found it absent
 * @param seenAt when the page was last seen
 * @param dueAt when it is to be visited again
 */
public record CrawlHistory(
    long visitedIn,
    @Nullable CrawlOutcome outcome,
    int failures,
    int misses,
    @Nullable Instant seenAt,
    Instant dueAt) {}
