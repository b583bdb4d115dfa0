package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service is.
 *
 * @param organization who offers it, with a link to its page
 * @param summary one plain sentence
 * @param description the provider's own words, a paragraph each
 */
public record ServiceHead(
    String name,
    @Nullable String alternateName,
    Link organization,
    @Nullable String summary,
    List<String> description,
    @Nullable OpenState open) {
  /** Checks the name and copies the description. */
  public ServiceHead {
    Required.text(name, "name");
    description = List.copyOf(description);
  }
}
