package wegwijs.templates.view;

/**
 * What fits too, but of which nobody knows whether it is open now.
 *
 * @param href the same search at any hour
 */
public record HoursUnknown(int count, String href) {
  /** Checks count and address. */
  public HoursUnknown {
    Required.notNegative(count, "count");
    Href.checked(href);
  }
}
