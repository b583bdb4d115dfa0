package wegwijs.server.http;

import io.javalin.security.RouteRole;

/**
 * Who may use a route. A route without one is refused to all; whoever may use one may use those
 * before it too.
 */
public enum Access implements RouteRole {
  /** Everybody, without signing in. */
  PUBLIC,
  /** Client supporters and whoever may do more. */
  SUPPORTER,
  /** The front office and whoever may do more. */
  STAFF,
  /** Editors and whoever may do more. */
  EDITOR,
  /** Administrators. */
  ADMINISTRATOR
}
