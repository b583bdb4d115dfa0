package wegwijs.data.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One recorded change of one field, as the source tells it. HSDS 3: {@code metadata}. */
public record Metadata(
    UUID id,
    @Nullable UUID resourceId,
    @Nullable String resourceType,
    @Nullable String lastActionDate,
    @Nullable String lastActionType,
    @Nullable String fieldName,
    @Nullable String previousValue,
    @Nullable String replacementValue,
    @Nullable String updatedBy) {}
