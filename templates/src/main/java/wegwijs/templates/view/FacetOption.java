package wegwijs.templates.view;

import java.util.List;

/**
 * One value of a facet.
 *
 * @param id the value in the address
 * @param count how many results choosing it gives
 * @param children finer values; empty for most
 */
public record FacetOption(
    String id, String label, int count, boolean chosen, List<FacetOption> children) {
  /** Checks the words and the count and copies the children. */
  public FacetOption {
    Required.text(id, "id");
    Required.text(label, "label");
    Required.notNegative(count, "count");
    children = List.copyOf(children);
  }

  /** How many are chosen of this one and all below it. */
  public int chosenCount() {
    int below = children.stream().mapToInt(FacetOption::chosenCount).sum();
    return below + (chosen ? 1 : 0);
  }
}
