package wegwijs.server.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/**
 * The cookie that holds the secret of a session. Its name makes browsers insist on HTTPS, on this
 * host alone and on no other path (RFC 6265bis, 4.1.3.2); for localhost they accept HTTP too.
 */
final class SessionCookie {
  static final String NAME = "__Host-wegwijs";

  /** Until the browser is closed; the session itself ends earlier (see Sessions). */
  private static final int UNTIL_CLOSED = -1;

  private SessionCookie() {}

  static Optional<String> find(Context context) {
    return Optional.ofNullable(context.cookie(NAME)).filter(token -> !token.isEmpty());
  }

  static void set(Context context, String token) {
    context.cookie(cookie(token, UNTIL_CLOSED));
  }

  static void remove(Context context) {
    context.cookie(cookie("", 0));
  }

  private static Cookie cookie(String token, int seconds) {
    return new Cookie(NAME, token, "/", seconds, true, true, null, SameSite.LAX);
  }
}
