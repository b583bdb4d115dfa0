package wegwijs.templates.view.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Link;

/**
 * What surrounds the pages of people at work.
 *
 * @param title of the page; it stands in its h1 too
 * @param base before every path of this site, "" or such as "/sociale-kaart"
 * @param assets path under which the static files are served
 * @param person who is signed in; absent before that
 * @param links to the other parts of the work that this person may see
 * @param here address of the part in which this page stands; it is marked among the links
 * @param done what was just done, in words; absent when nothing was
 * @param search the search of this work, in the top of the page; absent where there is none
 */
public record WorkLayout(
    String title,
    String base,
    String assets,
    @Nullable Person person,
    List<Link> links,
    String here,
    @Nullable String done,
    @Nullable WorkSearch search) {
  /** Copies the links. */
  public WorkLayout {
    links = List.copyOf(links);
  }

  /**
   * Somebody who is signed in.
   *
   * @param formToken what each form must hold in the field {@code _csrf}
   */
  public record Person(String name, String formToken) {}

  /** What {@code aria-current} says of a link; absent for links to other parts. */
  public @Nullable String current(String href) {
    return href.equals(here) ? "page" : null;
  }

  /** The same with a search in the top of the page. */
  public WorkLayout withSearch(WorkSearch other) {
    return new WorkLayout(title, base, assets, person, links, here, done, other);
  }

  /** The token for forms; empty before signing in. */
  public String formToken() {
    return person == null ? "" : person.formToken();
  }
}
