package wegwijs.server.office.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That something is wrong with a record. Immutable.
 *
 * @param portal where it was told
 * @param closedAt when an editor was done with it
 */
public record Report(
    UUID id,
    String portal,
    Subject subject,
    Remark remark,
    Instant createdAt,
    Optional<Instant> closedAt) {}
