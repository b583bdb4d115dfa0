package wegwijs.server.office.feedback;

import java.time.Instant;
import java.util.UUID;

/**
 * That something is wrong with a record. Immutable.
 *
 * @param portal where it was told
 */
public record Report(UUID id, String portal, Subject subject, Remark remark, Instant createdAt) {}
