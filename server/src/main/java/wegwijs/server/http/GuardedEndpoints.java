package wegwijs.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Puts the gate before every route that is not public, and hands it to Javalin. */
final class GuardedEndpoints implements Endpoints {
  private final RoutesConfig routes;
  private final Gate gate;

  GuardedEndpoints(RoutesConfig routes, Gate gate) {
    this.routes = routes;
    this.gate = gate;
  }

  @Override
  public void get(String path, Handler handler, Access access) {
    routes.get(path, guarded(handler, access), access);
    // Javalin would answer HEAD by itself with 200 and no headers, also where GET gives 404.
    routes.head(path, guarded(handler, access), access);
  }

  @Override
  public void post(String path, Handler handler, Access access) {
    routes.post(path, guarded(handler, access), access);
  }

  @Override
  public void before(String path, Handler handler) {
    routes.before(path, handler);
    routes.before(path + "/*", handler);
  }

  @Override
  public void around(Handler before, Handler after) {
    routes.before(before);
    routes.after(after);
  }

  @Override
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
