package wegwijs.data.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record over time. {@code version} counts from 1 and goes up with each change
 * of content; {@code lastVerified} is the day on which the source or a person last checked it;
 * {@code missingSince} is set while complete runs of its source no longer contain it.
 */
public record Lifecycle(
    int version,
    Instant firstSeen,
    Instant lastSeen,
    Instant lastChanged,
    @Nullable LocalDate lastVerified,
    @Nullable Instant missingSince) {}
