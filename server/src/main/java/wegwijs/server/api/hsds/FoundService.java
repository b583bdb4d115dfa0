package wegwijs.server.api.hsds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service that the index found, and who offers it. */
record FoundService(UUID id, @Nullable UUID organization) {}
