package wegwijs.templates.view.staff;

/**
 * Something to tick or to choose in a form.
 *
 * @param name of the field
 * @param value that is sent when it is chosen
 */
public record Choice(String name, String value, String label, boolean chosen) {
  /** An id for the field, unique on a page that offers a value of a name once. */
  public String id() {
    return "k-" + name + "-" + value;
  }
}
