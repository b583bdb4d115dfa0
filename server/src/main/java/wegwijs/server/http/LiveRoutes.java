package wegwijs.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Routes whose answers can be replaced as a whole while the server serves, as everything behind
 * them was made of words that have changed since. A request that has begun is answered by what was
 * there when it began. Paths and rights are those of the first parts; a path that later ones no
 * longer know is 404. Safe to share between threads.
 */
public final class LiveRoutes implements Routes {
  private final Map<String, Registered> routes;
  private volatile Map<String, Registered> current;

  /** Routes that are answered by these parts at first. */
  public LiveRoutes(List<Routes> parts) {
    routes = Recorder.of(parts);
    current = routes;
  }

  /** From now on these parts answer. */
  public void replace(List<Routes> parts) {
    current = Recorder.of(parts);
  }

  @Override
  public void register(Endpoints endpoints) {
    routes.forEach((key, route) -> {
      Handler handler = context -> answer(key, context);
      switch (route) {
        case Registered.Get(String path, Handler first, Access access) ->
            endpoints.get(path, handler, access);
        case Registered.Post(String path, Handler first, Access access) ->
            endpoints.post(path, handler, access);
        case Registered.Options(String path, Handler first, Access access) ->
            endpoints.options(path, handler, access);
        case Registered.Before(String path, Handler first) -> endpoints.before(path, handler);
      }
    });
  }

  private void answer(String key, Context context) throws Exception {
    Registered route = current.get(key);
    if (route == null) {
      throw Problem.of(HttpStatus.NOT_FOUND, "Deze pagina bestaat niet.").refused();
    }
    route.handler().handle(context);
  }

  /** What a part registered. */
  private sealed interface Registered {
    Handler handler();

    record Get(String path, Handler handler, Access access) implements Registered {}

    record Post(String path, Handler handler, Access access) implements Registered {}

    record Options(String path, Handler handler, Access access) implements Registered {}

    record Before(String path, Handler handler) implements Registered {}
  }

  /** Writes down what parts register, in their order. */
  private static final class Recorder implements Endpoints {
    private final Map<String, Registered> routes = new LinkedHashMap<>();

    static Map<String, Registered> of(List<Routes> parts) {
      Recorder recorder = new Recorder();
      parts.forEach(part -> part.register(recorder));
      return recorder.routes;
    }

    private void add(String key, Registered route) {
      if (routes.put(key, route) != null) {
        throw new IllegalStateException(key + " is registered twice");
      }
    }

    @Override
    public void get(String path, Handler handler, Access access) {
      add("GET " + path, new Registered.Get(path, handler, access));
    }

    @Override
    public void post(String path, Handler handler, Access access) {
      add("POST " + path, new Registered.Post(path, handler, access));
    }

    @Override
    public void options(String path, Handler handler, Access access) {
      add("OPTIONS " + path, new Registered.Options(path, handler, access));
    }

    @Override
    public void around(Handler before, Handler after) {
      throw new IllegalStateException("what is done around every request is not replaced");
    }

    @Override
    public void before(String path, Handler handler) {
      add("before " + path, new Registered.Before(path, handler));
    }
  }
}
