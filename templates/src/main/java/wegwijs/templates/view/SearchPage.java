package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results of a search with everything that refines it.
 *
 * @param crisis cards for questions that sound like danger
 * @param situations what the question may be about
 * @param zeroHelp ways out; present when there are no results, and only then
 * @param places where the results are; absent when no place is known
 * @param booklet the same results as a booklet to print
 */
public record SearchPage(
    Layout layout,
    List<CrisisCardView> crisis,
    FilterPanel filters,
    ResultList results,
    List<SituationCard> situations,
    @Nullable ZeroHelp zeroHelp,
    @Nullable PlaceList places,
    String booklet) {
  /** Checks that a page without results never is a dead end. */
  public SearchPage {
    situations = List.copyOf(situations);
    Href.checked(booklet);
    crisis = List.copyOf(crisis);
    if ((results.total() == 0) != (zeroHelp != null)) {
      throw new IllegalArgumentException(
          "zero-result help belongs to a page without results; this one has " + results.total());
    }
  }
}
