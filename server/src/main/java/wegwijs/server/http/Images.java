package wegwijs.server.http;

import io.javalin.http.Context;

/** Images of other sites in a page; without it there are none (see {@link SecurityHeaders}). */
public final class Images {
  private static final String OWN = "img-src 'self' data:";

  private Images() {}

  /** Lets the page show images of this origin, such as "https://kaart.example.nl". */
  public static void allow(Context context, String origin) {
    context.header(
        "Content-Security-Policy",
        SecurityHeaders.CONTENT_SECURITY_POLICY.replace(OWN, OWN + " " + origin));
  }
}
