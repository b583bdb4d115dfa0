package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.work.WorkLayout;

/**
 * The people of a portal who think along.
 *
 * @param add address of the form for a new one; absent for whoever may not
 * @param reach how often each was chosen, by month
 */
public record SupporterListPage(
    WorkLayout layout, List<Row> people, @Nullable String add, List<Month> reach) {
  /** Copies the lists. */
  public SupporterListPage {
    people = List.copyOf(people);
    reach = List.copyOf(reach);
  }

  /**
   * One of them.
   *
   * @param edit address of the form; absent for whoever may not
   * @param state whether residents find them, in words
   */
  public record Row(
      String name,
      @Nullable String edit,
      String kind,
      String themes,
      String languages,
      String places,
      String availability,
      String contact,
      String state) {}

  /** How often somebody was chosen in a month. */
  public record Month(String month, String name, int count) {}
}
