package wegwijs.templates.view;

/**
 * Another spelling that gives results.
 *
 * @param query the whole question with the changed words marked
 * @param href the search for it
 */
public record Correction(Marked query, String href) {
  /** Checks the address. */
  public Correction {
    Href.checked(href);
  }
}
