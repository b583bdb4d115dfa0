package wegwijs.templates.view;

/**
 * A filter that is on, with the way to take it off.
 *
 * @param label such as "Voor wie: Mantelzorgers"
 * @param removeUrl the same search without this filter, on page 1
 */
public record Chip(String label, String removeUrl) {
  /** Checks words and address. */
  public Chip {
    Required.text(label, "label");
    Href.checked(removeUrl);
  }
}
