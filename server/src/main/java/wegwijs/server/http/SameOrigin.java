package wegwijs.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms that a page of another site sends in somebody's name (ASVS 5.0, 3.5.1). Browsers
 * tell by Sec-Fetch-Site, and older ones by Origin, where a form stands; they let no script change
 * either.
 */
final class SameOrigin {
  private SameOrigin() {}

  static void require(Context context) {
    if (!isSame(context)) {
      throw Problem.of(
              HttpStatus.FORBIDDEN,
              "Dit formulier kwam niet van deze site. Open de pagina opnieuw en probeer het nog"
                  + " eens.")
          .refused();
    }
  }

  private static boolean isSame(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = context.header("Origin");
    return origin != null && isOf(origin, context.host());
  }

  private static boolean isOf(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
