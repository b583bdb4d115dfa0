package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What search engines and link previews read about a page.
 *
 * @param description one or two sentences, if the page has some of its own
 * @param canonical the page's one full address, if it has one
 * @param indexed whether search engines may list the page; result pages with questions may not be
 * @param alternates the same page in each language, itself among them; empty if it is in one alone
 * @param feeds of what is new about what the page is about, beside the one of the whole portal
 */
public record PageHead(
    @Nullable String description,
    @Nullable String canonical,
    boolean indexed,
    List<Alternate> alternates,
    List<Link> feeds) {
  /** Nothing, of a page that is not to be listed. */
  public static final PageHead UNLISTED = new PageHead(null, null, false, List.of(), List.of());

  /** Checks the address and copies the lists. */
  public PageHead {
    if (canonical != null) {
      Href.checked(canonical);
    }
    alternates = List.copyOf(alternates);
    feeds = List.copyOf(feeds);
  }

  /** The same with these feeds. */
  public PageHead withFeeds(List<Link> others) {
    return new PageHead(description, canonical, indexed, alternates, others);
  }

  /**
   * The page in a language.
   *
   * @param tag as in {@code hreflang}
   * @param href the full address
   */
  public record Alternate(String tag, String href) {
    /** Checks the address. */
    public Alternate {
      Href.checked(href);
    }
  }
}
