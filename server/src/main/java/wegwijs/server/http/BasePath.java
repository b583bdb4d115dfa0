package wegwijs.server.http;

import io.javalin.http.Context;

/**
 * What the path of every address begins with when the site stands within another one. Routes are
 * named without it, and links are made with it.
 */
public final class BasePath {
  private BasePath() {}

  /** The path of a request after the base path, as routes name it. */
  public static String after(Context context) {
    return context.path().substring(context.contextPath().length());
  }
}
