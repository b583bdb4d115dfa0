package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number that can be read and dialled.
 *
 * @param display written readably, such as "0495 57 50 00"
 * @param href {@code tel:} with the number, for normal numbers in international form
 * @param note who answers, when, or what a call costs
 */
public record Phone(String display, String href, @Nullable String note) {
  /** Checks that the address dials. */
  public Phone {
    Required.text(display, "display");
    if (!href.startsWith("tel:") || !Href.isSafe(href)) {
      throw new IllegalArgumentException("phone address '" + href + "' does not start with tel:");
    }
  }
}
