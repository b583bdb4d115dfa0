package wegwijs.templates.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page.
 *
 * @param exit where a reader goes who must leave at once; absent on pages where nobody must
 */
public record Layout(
    Site site,
    PageHead head,
    SearchBox search,
    SavedList saved,
    FrontOfficeBlock frontOffice,
    @Nullable String exit) {
  /** Checks the address. */
  public Layout {
    if (exit != null) {
      Href.checked(exit);
    }
  }

  /** The same around a page that a reader may have to leave at once. */
  public Layout withExit(String href) {
    return new Layout(site, head, search, saved, frontOffice, href);
  }

  /**
   * Where the question in the search box is handed over to the front office. A question that must
   * stay out of addresses is typed again there.
   */
  public String toHandOver() {
    String words = search.query().strip();
    boolean isTyped = words.isEmpty() || isPrivate();
    return to(
        "/vraag-meegeven", isTyped ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  /**
   * Whether what is searched from here must stay out of addresses, as these remain in the history
   * of a browser: because the reader wants that, or because somebody may be watching them.
   */
  public boolean isPrivate() {
    return search.isPrivate() || exit != null;
  }

  /** How the search form is sent. */
  public String formMethod() {
    return isPrivate() ? "post" : "get";
  }

  /**
   * A page of this portal, which may have a question in its address, to which list and language of
   * the visitor go along.
   */
  public String to(String path) {
    return to(path, "");
  }

  /** The same after further parameters, each with an ampersand before it. */
  private String to(String path, String more) {
    String list = saved.value().isEmpty() ? "" : "&lijst=" + saved.value();
    String language =
        site.languages().parameter().isEmpty() ? "" : "&taal=" + site.languages().parameter();
    String query = more + list + language;
    String joint = path.contains("?") ? "&" : "?";
    return site.base() + path + (query.isEmpty() ? "" : joint + query.substring(1));
  }
}
