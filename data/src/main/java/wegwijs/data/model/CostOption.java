package wegwijs.data.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One price of a service. HSDS 3: {@code cost_option}. The amount is in the currency named (ISO
 * 4217).
 */
public record CostOption(
    UUID id,
    @Nullable UUID serviceId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String option,
    @Nullable String currency,
    @Nullable BigDecimal amount,
    @Nullable String amountDescription,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public CostOption {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
