package wegwijs.templates.view;

/**
 * A link in words.
 *
 * @param label what the reader sees; says where the link goes without its surroundings
 * @param href where it goes; see {@link Href}
 */
public record Link(String label, String href) {
  /** Checks that there is something to read and that the address is harmless. */
  public Link {
    Required.text(label, "label");
    Href.checked(href);
  }
}
