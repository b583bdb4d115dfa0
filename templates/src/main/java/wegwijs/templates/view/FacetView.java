package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of filters, shown as a fieldset of checkboxes.
 *
 * @param id the parameter of the address, such as "doelgroep"
 * @param label such as "Voor wie"
 * @param question a longer explanation, such as "Voor wie zoekt u hulp?"
 * @param options those that are shown
 * @param whole where all options are shown; absent when they are
 * @param isOpen whether a long list stands open, as the reader asked for it
 */
public record FacetView(
    String id,
    String label,
    @Nullable String question,
    List<FacetOption> options,
    @Nullable Whole whole,
    boolean isOpen) {
  private static final int LONG = 10;
  private static final int FIRST = 7;

  /** Checks id and label and copies the options. */
  public FacetView {
    Required.text(id, "id");
    Required.text(label, "label");
    options = List.copyOf(options);
  }

  /**
   * The same results with all options of a facet that has very many.
   *
   * @param size how many options there are
   */
  public record Whole(int size, String href) {
    /** Checks the address. */
    public Whole {
      Href.checked(href);
    }
  }

  /** How many options are chosen, on both levels. */
  public int chosenCount() {
    return options.stream().mapToInt(FacetOption::chosenCount).sum();
  }

  /** The options that stand open: all of a short list, the first few of a long one. */
  public List<FacetOption> first() {
    return isLong() ? options.subList(0, FIRST) : options;
  }

  /** The options behind "toon alle"; empty for a short list. */
  public List<FacetOption> rest() {
    return isLong() ? options.subList(FIRST, options.size()) : List.of();
  }

  /** Whether something behind "toon alle" is chosen, so that it must be seen. */
  public boolean isRestChosen() {
    return rest().stream().anyMatch(option -> option.chosenCount() > 0);
  }

  private boolean isLong() {
    return options.size() > LONG && !isOpen;
  }
}
