package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param total how many there are on all pages
 * @param cards those of this page
 * @param correction "Bedoelde u", when a word looks misspelt
 * @param understood what the search made of the words, each with the way to take it back
 * @param notice in what the results fall short, if they do
 * @param hoursUnknown what fits too, when few of what fits is known to be open
 */
public record ResultList(
    int total,
    List<ResultCard> cards,
    Paging paging,
    @Nullable Correction correction,
    List<Chip> understood,
    @Nullable Notice notice,
    @Nullable HoursUnknown hoursUnknown) {
  /** Checks the total and copies the lists. */
  public ResultList {
    Required.notNegative(total, "total");
    cards = List.copyOf(cards);
    understood = List.copyOf(understood);
  }
}
