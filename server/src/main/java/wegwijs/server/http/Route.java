package wegwijs.server.http;

import io.javalin.event.HandlerMetaInfo;
import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;

/**
 * A path that is answered.
 *
 * @param method such as {@code GET}
 * @param path with its parameters in braces
 * @param access who may use it; nobody when empty
 */
public record Route(String method, String path, Set<RouteRole> access) {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  /** Copies the roles. */
  public Route {
    access = Set.copyOf(access);
  }

  /** The route that was added; empty for filters. */
  static Optional<Route> find(HandlerMetaInfo added) {
    return Optional.of(added.getHttpMethod().name())
        .filter(METHODS::contains)
        .map(method -> new Route(method, added.getPath(), added.getRoles()));
  }
}
