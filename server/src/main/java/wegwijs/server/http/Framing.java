package wegwijs.server.http;

import io.javalin.http.Context;
import java.util.Collection;

/**
 * The ways in which an answer may be used by other sites; without them none can (see {@link
 * SecurityHeaders}).
 */
public final class Framing {
  private static final String NOBODY = "frame-ancestors 'none'";

  private Framing() {}

  /**
   * Lets pages of these origins, and no others, show the answer in a frame.
   *
   * @param origins such as "https://www.voorbeeld.nl"; empty leaves it to nobody
   */
  public static void allow(Context context, Collection<String> origins) {
    if (origins.isEmpty()) {
      return;
    }
    context.header(
        "Content-Security-Policy",
        SecurityHeaders.CONTENT_SECURITY_POLICY.replace(
            NOBODY, "frame-ancestors " + String.join(" ", origins)));
    // It knows no list; browsers that know frame-ancestors prefer that (CSP 3, 6.4.2.2).
    context.res().setHeader("X-Frame-Options", null);
  }

  /** Lets pages of every site load the answer, as a script or such. */
  public static void share(Context context) {
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
  }
}
