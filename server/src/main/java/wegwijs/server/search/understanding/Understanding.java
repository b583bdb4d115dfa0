package wegwijs.server.search.understanding;

import java.util.List;
import java.util.Optional;
import wegwijs.data.place.PlaceFound;

/**
 * What a question means. Immutable.
 *
 * @param wanted its words
 * @param meaning the terms that are meant
 * @param place the place that is named
 * @param organization the organization that is named
 * @param insights what people should know of it, in the order of the question
 */
public record Understanding(
    Wanted wanted,
    Meaning meaning,
    Optional<PlaceFound> place,
    Optional<NamedOrganization> organization,
    List<Insight> insights) {
  /** Copies the insights. */
  public Understanding {
    insights = List.copyOf(insights);
  }

  /** The first insight of a kind. */
  public Optional<Insight> find(Insight.Kind kind) {
    return insights.stream().filter(insight -> insight.kind() == kind).findFirst();
  }
}
