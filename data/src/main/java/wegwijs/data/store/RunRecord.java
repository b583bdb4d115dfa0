package wegwijs.data.store;

import java.time.Instant;

/** One run in the history of a source. Ids go up with each run of the installation. */
public record RunRecord(
    long id,
    String source,
    Instant startedAt,
    Instant finishedAt,
    RunOutcome outcome,
    RunCounts counts) {}
