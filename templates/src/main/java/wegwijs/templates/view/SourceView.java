package wegwijs.templates.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where information came from.
 *
 * @param href its page, if it has one
 * @param fetched the day it was last read
 */
public record SourceView(String name, @Nullable String href, @Nullable LocalDate fetched) {
  /** Checks name and address. */
  public SourceView {
    Required.text(name, "name");
    if (href != null) {
      Href.checked(href);
    }
  }
}
