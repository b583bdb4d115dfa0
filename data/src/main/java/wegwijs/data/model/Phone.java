package wegwijs.data.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A telephone number, as the source writes it. HSDS 3: {@code phone}. */
public record Phone(
    UUID id,
    @Nullable UUID locationId,
    @Nullable UUID serviceId,
    @Nullable UUID organizationId,
    @Nullable UUID contactId,
    @Nullable UUID serviceAtLocationId,
    String number,
    @Nullable BigDecimal extension,
    @Nullable String type,
    @Nullable String description,
    List<Language> languages,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Phone {
    Required.text(number, "phone.number");
    languages = Copies.of(languages);
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
