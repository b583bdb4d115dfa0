package wegwijs.server.page;

import java.util.Collection;
import java.util.Set;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.templates.view.Layout;

/**
 * Puts a way to leave at once on pages about violence and abuse: whoever reads them may be watched.
 */
final class Exits {
  private static final Set<TermRef> UNSAFE =
      Set.of(
          question("huiselijk-geweld"),
          question("kindermishandeling"),
          question("ouderenmishandeling"),
          question("seksueel-geweld"),
          new TermRef(FacetId.TARGET_GROUP, "slachtoffers-van-geweld"));

  private Exits() {}

  /** The layout with a way to leave, when the page is about one of these terms. */
  static Layout on(Layout layout, Visit visit, Collection<TermRef> about) {
    return about.stream().anyMatch(UNSAFE::contains)
        ? layout.withExit(visit.portal().policies().exit())
        : layout;
  }

  private static TermRef question(String term) {
    return new TermRef(FacetId.CARE_QUESTION, term);
  }
}
