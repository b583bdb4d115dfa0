package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Chip;
import wegwijs.templates.view.FacetView;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Paging;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.work.WorkLayout;

/** Results of a search for people at work. */
public record ProfessionalPage(
    WorkLayout layout,
    SearchBox asked,
    Filters filters,
    String count,
    @Nullable Link didYouMean,
    List<StaffRow> rows,
    Paging paging) {
  /** Copies the rows. */
  public ProfessionalPage {
    rows = List.copyOf(rows);
  }

  /**
   * Everything by which results can be narrowed and ordered.
   *
   * @param action address of the results
   * @param wishes what people at work ask most
   * @param chips what is chosen now
   * @param clearUrl the same search without any filter
   */
  public record Filters(
      String action,
      List<Choice> wishes,
      List<Choice> orders,
      List<FacetView> facets,
      List<Chip> chips,
      String clearUrl) {
    /** Copies the lists. */
    public Filters {
      wishes = List.copyOf(wishes);
      orders = List.copyOf(orders);
      facets = List.copyOf(facets);
      chips = List.copyOf(chips);
    }
  }
}
