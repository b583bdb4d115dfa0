package wegwijs.templates.view;

import java.util.List;

/**
 * Everything about one organization.
 *
 * @param surveys what surveys among its clients found, the latest first
 * @param steps how to reach it; empty when no contact is known
 */
public record OrganizationPage(
    Layout layout,
    OrganizationHead head,
    List<NextStep> steps,
    List<LocationView> locations,
    List<Offer> offers,
    List<SurveyView> surveys,
    Trust trust) {
  /** Copies the lists. */
  public OrganizationPage {
    steps = List.copyOf(steps);
    locations = List.copyOf(locations);
    offers = List.copyOf(offers);
    surveys = List.copyOf(surveys);
  }
}
