package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization is.
 *
 * @param kinds such as "Vrijwilligersorganisatie"
 * @param description its own words, a paragraph each
 * @param registrations such as "KvK 12345678"
 */
public record OrganizationHead(
    String name,
    @Nullable String alternateName,
    List<String> kinds,
    List<String> description,
    List<String> registrations) {
  /** Checks the name and copies the lists. */
  public OrganizationHead {
    Required.text(name, "name");
    kinds = List.copyOf(kinds);
    description = List.copyOf(description);
    registrations = List.copyOf(registrations);
  }
}
