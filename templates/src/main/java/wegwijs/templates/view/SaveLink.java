package wegwijs.templates.view;

/**
 * Puts a service on the visitor's list, or takes it off.
 *
 * @param href the same page with the other list
 * @param isSaved whether it stands on the list now
 */
public record SaveLink(String href, boolean isSaved) {
  /** Checks the address. */
  public SaveLink {
    Href.checked(href);
  }
}
