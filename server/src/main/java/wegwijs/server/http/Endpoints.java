package wegwijs.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/**
 * Where routes are registered. A path names its parameters as {@code {id}}; it has no slash at its
 * end. Whatever is not registered is 404, and 405 for other methods of a known path.
 */
public final class Endpoints {
  private final RoutesConfig routes;
  private final Gate gate;

  Endpoints(RoutesConfig routes, Gate gate) {
    this.routes = routes;
    this.gate = gate;
  }

  /** Answers GET, and HEAD with the same headers. */
  public void get(String path, Handler handler, Access access) {
    routes.get(path, guarded(handler, access), access);
    // Javalin would answer HEAD by itself with 200 and no headers, also where GET gives 404.
    routes.head(path, guarded(handler, access), access);
  }

  /** Answers POST. */
  public void post(String path, Handler handler, Access access) {
    routes.post(path, guarded(handler, access), access);
  }

  /** Does something before every request under a path, such as setting a header of all answers. */
  public void before(String path, Handler handler) {
    routes.before(path, handler);
    routes.before(path + "/*", handler);
  }

  /** Does something before and after every request, whatever comes of it. */
  public void around(Handler before, Handler after) {
    routes.before(before);
    routes.after(after);
  }

  /** Answers OPTIONS, by which a browser asks what a script of another site may do. */
  public void options(String path, Handler handler, Access access) {
    routes.options(path, guarded(handler, access), access);
  }

  /** The gate stands directly before the handler, where it sees the parameters of the path too. */
  private Handler guarded(Handler handler, Access access) {
    if (access == Access.PUBLIC) {
      return handler;
    }
    return context -> {
      gate.admit(context, access);
      handler.handle(context);
    };
  }
}
