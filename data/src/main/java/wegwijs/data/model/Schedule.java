package wegwijs.data.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something is open, as an RFC 5545 recurrence or only in words. HSDS 3: {@code schedule}.
 *
 * <p>Times are local to the place of the service; {@code timezone} is an offset from UTC in hours.
 */
public record Schedule(
    UUID id,
    @Nullable UUID serviceId,
    @Nullable UUID locationId,
    @Nullable UUID serviceAtLocationId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String dtstart,
    @Nullable BigDecimal timezone,
    @Nullable String until,
    @Nullable Integer count,
    @Nullable Weekday wkst,
    @Nullable Frequency freq,
    @Nullable Integer interval,
    @Nullable String byday,
    @Nullable String byweekno,
    @Nullable String bymonthday,
    @Nullable String byyearday,
    @Nullable String description,
    @Nullable LocalTime opensAt,
    @Nullable LocalTime closesAt,
    @Nullable String scheduleLink,
    @Nullable String attendingType,
    @Nullable String notes,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Schedule {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
