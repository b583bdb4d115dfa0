package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which results can be narrowed and ordered.
 *
 * @param facets in the order of the page
 * @param chips what is chosen now
 * @param clearUrl the same search without any filter
 * @param distance how far away help may be; only when a place is known
 * @param openNow whether to show only what is known to be open now
 */
public record FilterPanel(
    List<FacetView> facets,
    List<Chip> chips,
    String clearUrl,
    Sorting sorting,
    @Nullable Distance distance,
    OpenNowChoice openNow) {
  /** Checks the address and copies the lists. */
  public FilterPanel {
    Href.checked(clearUrl);
    facets = List.copyOf(facets);
    chips = List.copyOf(chips);
  }

  /** Whether there is nothing to choose from and nothing to take back. */
  public boolean isEmpty() {
    return facets.isEmpty()
        && chips.isEmpty()
        && distance == null
        && openNow == OpenNowChoice.NOT_OFFERED;
  }
}
