package wegwijs.server.written;

import java.time.Instant;

/**
 * A version of a file, as it was kept. Immutable.
 *
 * @param id names it among those of its file
 * @param by who wrote it
 */
public record Version(String id, Instant at, String by) {}
