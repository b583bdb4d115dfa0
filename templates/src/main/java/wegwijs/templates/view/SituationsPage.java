package wegwijs.templates.view;

import java.util.List;

/**
 * All life events and personas.
 *
 * @param events things that happen in a life
 * @param personas people in whose situation readers may see their own
 */
public record SituationsPage(
    Layout layout, List<SituationCard> events, List<SituationCard> personas) {
  /** Copies the lists. */
  public SituationsPage {
    events = List.copyOf(events);
    personas = List.copyOf(personas);
  }
}
