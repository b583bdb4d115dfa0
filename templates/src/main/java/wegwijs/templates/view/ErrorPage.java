package wegwijs.templates.view;

import java.util.List;

/**
 * Something did not work; says so plainly and shows the way on.
 *
 * @param details what was wrong with the request, a plain sentence each; never a trace
 */
public record ErrorPage(Layout layout, Kind kind, List<String> details) {
  /** Copies the details. */
  public ErrorPage {
    details = List.copyOf(details);
  }

  /** What happened. */
  public enum Kind {
    /** No such page (404). */
    NOT_FOUND("error.not-found.title", "error.not-found.text"),
    /** The record was there but is gone (410). */
    GONE("error.gone.title", "error.gone.text"),
    /** The request cannot be understood (400). */
    BAD_REQUEST("error.bad-request.title", "error.bad-request.text"),
    /** A page that this visitor may not see (403). */
    FORBIDDEN("error.forbidden.title", "error.forbidden.text"),
    /** Understood, but not allowed or not possible; the details say why (401, 403, 409, 413 …). */
    REFUSED("error.refused.title", "error.refused.text"),
    /** Too many requests (429). */
    TOO_MANY("error.too-many.title", "error.too-many.text"),
    /** Our own mistake (500). */
    FAILURE("error.failure.title", "error.failure.text"),
    /** Not ready to answer (503). */
    UNAVAILABLE("error.unavailable.title", "error.unavailable.text");

    private final String titleKey;
    private final String textKey;

    Kind(String titleKey, String textKey) {
      this.titleKey = titleKey;
      this.textKey = textKey;
    }

    /** The message that heads the page. */
    public String titleKey() {
      return titleKey;
    }

    /** The message that explains what to do. */
    public String textKey() {
      return textKey;
    }
  }
}
