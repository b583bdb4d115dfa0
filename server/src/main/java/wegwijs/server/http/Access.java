package wegwijs.server.http;

import io.javalin.security.RouteRole;

/** Who may use a route. A route without one is refused. */
public enum Access implements RouteRole {
  /** Everybody, without signing in. */
  PUBLIC
}
