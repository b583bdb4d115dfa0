package wegwijs.server.search;

import java.util.List;
import java.util.Optional;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.search.understanding.Insight;

/**
 * How a question was read. Immutable.
 *
 * @param insights what was understood, for people to see and to take back
 * @param place the place that the words name and the asker did not choose
 * @param shortfall in what the answer falls short
 * @param themes care questions that are meant or lie near, the surest first
 */
public record Reading(
    List<Insight> insights, Optional<PlaceFound> place, Shortfall shortfall, List<TermRef> themes) {
  /** Copies the lists. */
  public Reading {
    insights = List.copyOf(insights);
    themes = List.copyOf(themes);
  }
}
