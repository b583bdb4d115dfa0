package wegwijs.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: listens, applies what holds for every request, and passes it to its route. Logs
 * method, path and status of a request, never its query. Safe to share.
 */
public final class HttpServer implements AutoCloseable {
  /** A longer path and query together are refused with 414. */
  public static final int LONGEST_ADDRESS = 4_000;

  /** A longer body is refused with 413. */
  public static final int LONGEST_BODY = 64 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger("wegwijs.access");

  private final Javalin javalin;
  private final List<Route> routes;

  private HttpServer(Javalin javalin, List<Route> routes) {
    this.javalin = javalin;
    this.routes = routes;
  }

  /**
   * Starts to listen.
   *
   * @param programPaths paths under which only programs ask; their errors are problems, others
   *     pages
   * @param gate who lets people in where not everybody may
   * @throws PortUnavailable if the port is taken or may not be used
   */
  public static HttpServer start(
      HttpSettings settings,
      List<Routes> parts,
      List<String> programPaths,
      ErrorPage errorPage,
      Gate gate) {
    List<Route> routes = new ArrayList<>();
    Javalin javalin =
        Javalin.create(config -> {
          config.events.handlerAdded(added -> Route.find(added).ifPresent(routes::add));
          configure(config, settings);
          Errors errors = new Errors(programPaths, errorPage);
          filter(config, SecurityHeaders.of(settings));
          config.routes.beforeMatched(context -> check(context, errors));
          errors.register(config.routes);
          Endpoints endpoints = new GuardedEndpoints(config.routes, gate);
          parts.forEach(part -> part.register(endpoints));
        });
    return new HttpServer(started(javalin, settings), routes);
  }

  private static void configure(JavalinConfig config, HttpSettings settings) {
    config.jetty.port = settings.port();
    settings.host().ifPresent(host -> config.jetty.host = host);
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LONGEST_BODY;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.router.ignoreTrailingSlashes = false;
    config.router.contextPath = settings.basePath().isEmpty() ? "/" : settings.basePath();
    Uploading.limit(config.jetty.multipartConfig);
    JettyLimits.apply(config.jetty, SecurityHeaders.of(settings));
    config.requestLogger.http((context, millis) ->
        LOG.info(
            "{} {} {}", context.method(), LoggedPath.of(context.path()), context.statusCode()));
  }

  private static void filter(JavalinConfig config, Map<String, String> headers) {
    config.routes.before(context -> {
      headers.forEach(context::header);
      context.header("Cache-Control", Answers.PRIVATE);
      context.header("Vary", "Accept-Encoding");
      refuseLongAddress(context);
    });
    config.routes.after(Uploading::hearRest);
  }

  private static void check(Context context, Errors errors) {
    if (context.routeRoles().isEmpty()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "U mag dit niet opvragen.").refused();
    }
    Uploading.check(context);
    if (context.method().equals(HandlerType.POST)
        && !errors.isForProgram(BasePath.after(context))) {
      SameOrigin.require(context);
    }
  }

  private static void refuseLongAddress(Context context) {
    String query = context.queryString();
    int length = context.path().length() + (query == null ? 0 : query.length());
    if (length > LONGEST_ADDRESS) {
      throw Problem.of(
              HttpStatus.URI_TOO_LONG,
              "Het adres is langer dan " + LONGEST_ADDRESS + " tekens. Gebruik POST.")
          .refused();
    }
  }

  private static Javalin started(Javalin javalin, HttpSettings settings) {
    try {
      return javalin.start();
    } catch (JavalinBindException e) {
      throw new PortUnavailable(settings, e);
    }
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  /** All routes, in the order in which they were registered. */
  public List<Route> routes() {
    return List.copyOf(routes);
  }

  /** Stops listening; answers under way are finished first. */
  @Override
  public void close() {
    javalin.stop();
  }
}
