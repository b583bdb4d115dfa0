package wegwijs.templates.view;

/**
 * What a visitor put on a list of their own, which rides along in the address of every page.
 *
 * @param value of the parameter {@code lijst}, or "" for an empty list
 * @param count how many services stand on it
 * @param href where it can be seen
 */
public record SavedList(String value, int count, String href) {
  /** Checks number and address. */
  public SavedList {
    Required.notNegative(count, "count");
    Href.checked(href);
    if (value.isEmpty() && count > 0) {
      throw new IllegalArgumentException("a list of " + count + " cannot be empty");
    }
  }
}
