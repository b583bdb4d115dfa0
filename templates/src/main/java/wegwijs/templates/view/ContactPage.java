package wegwijs.templates.view;

import java.util.List;

/**
 * How to reach people; the layout's front office comes first.
 *
 * @param others more front offices, such as those of other municipalities in the region
 * @param ways searches that the portal offers to begin with, in the words of its records
 * @param crisis numbers for emergencies
 */
public record ContactPage(
    Layout layout, List<FrontOfficeBlock> others, List<Link> ways, List<CrisisCardView> crisis) {
  /** Copies the lists. */
  public ContactPage {
    others = List.copyOf(others);
    ways = List.copyOf(ways);
    crisis = List.copyOf(crisis);
  }
}
