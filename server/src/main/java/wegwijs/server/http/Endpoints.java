package wegwijs.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/**
 * Where routes are registered. A path names its parameters as {@code {id}}; it has no slash at its
 * end. Whatever is not registered is 404, and 405 for other methods of a known path.
 */
public final class Endpoints {
  private final RoutesConfig routes;

  Endpoints(RoutesConfig routes) {
    this.routes = routes;
  }

  /** Answers GET, and HEAD with the same headers. */
  public void get(String path, Handler handler, Access access) {
    routes.get(path, handler, access);
    // Javalin would answer HEAD by itself with 200 and no headers, also where GET gives 404.
    routes.head(path, handler, access);
  }

  /** Answers POST. */
  public void post(String path, Handler handler, Access access) {
    routes.post(path, handler, access);
  }

  /** Does something before every request under a path, such as setting a header of all answers. */
  public void before(String path, Handler handler) {
    routes.before(path, handler);
    routes.before(path + "/*", handler);
  }

  /** Answers OPTIONS, by which a browser asks what a script of another site may do. */
  public void options(String path, Handler handler, Access access) {
    routes.options(path, handler, access);
  }
}
