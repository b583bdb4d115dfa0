package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start of a portal: ask, choose a theme or situation, or talk to someone.
 *
 * @param introduction the portal's own words under the name, if it has some
 * @param themes the top terms of the care questions
 * @param situations life events to begin with
 * @param serviceCount how many services can be found here; 0 when that is not known
 */
public record HomePage(
    Layout layout,
    @Nullable String introduction,
    List<Theme> themes,
    List<SituationCard> situations,
    List<CrisisCardView> crisis,
    int serviceCount) {
  /** Copies the lists. */
  public HomePage {
    Required.notNegative(serviceCount, "serviceCount");
    themes = List.copyOf(themes);
    situations = List.copyOf(situations);
    crisis = List.copyOf(crisis);
  }
}
