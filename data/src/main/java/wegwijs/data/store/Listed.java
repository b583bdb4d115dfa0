package wegwijs.data.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in a list of addresses, without what it says. Immutable.
 *
 * @param organizationId of a service: who offers it, if that is known
 * @param lastChanged when its content last changed
 */
public record Listed(UUID id, @Nullable UUID organizationId, String name, Instant lastChanged) {}
