package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * What search engines and link previews read about a page.
 *
 * @param description one or two sentences, if the page has some of its own
 * @param canonical the page's one full address, if it has one
 * @param indexed whether search engines may list the page; result pages with questions may not be
 */
public record PageHead(@Nullable String description, @Nullable String canonical, boolean indexed) {
  /** Checks the address. */
  public PageHead {
    if (canonical != null) {
      Href.checked(canonical);
    }
  }
}
