package wegwijs.templates.view;

import java.util.List;

/**
 * How to reach people; the layout's front office comes first.
 *
 * @param others more front offices, such as those of other municipalities in the region
 * @param crisis numbers for emergencies
 */
public record ContactPage(
    Layout layout, List<FrontOfficeBlock> others, List<CrisisCardView> crisis) {
  /** Copies the lists. */
  public ContactPage {
    others = List.copyOf(others);
    crisis = List.copyOf(crisis);
  }
}
