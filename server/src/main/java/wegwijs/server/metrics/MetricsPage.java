package wegwijs.server.metrics;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;

/**
 * {@code /metrics}: figures for whoever has the token, and for nobody when there is none; then the
 * address does not exist. It sees to it that every request is counted. Safe to share.
 */
public final class MetricsPage implements Routes {
  private static final String PATH = "/metrics";
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final String BEARER = "Bearer ";
  private static final String BEGAN = "wegwijs.began";

  /** Addresses that nobody registered are one route, so that whatever is asked stays out. */
  private static final String NO_ROUTE = "none";

  private final Metrics metrics;
  private final Optional<String> token;

  /**
   * The page.
   *
   * @param token what must be sent along; absent when nobody may see figures
   */
  public MetricsPage(Metrics metrics, Optional<String> token) {
    this.metrics = metrics;
    this.token = token;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.around(context -> context.attribute(BEGAN, System.nanoTime()), this::count);
    token.ifPresent(secret -> endpoints.get(PATH, context -> show(context, secret), Access.PUBLIC));
  }

  private void count(Context context) {
    Long began = context.attribute(BEGAN);
    if (began != null) {
      Endpoint matched = context.endpoints().matchedHttpEndpoint();
      metrics.answered(
          context.method().name(),
          matched == null ? NO_ROUTE : matched.path,
          context.statusCode(),
          Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private void show(Context context, String secret) {
    String sent = Objects.requireNonNullElse(context.header("Authorization"), "");
    if (!isSame(sent, BEARER + secret)) {
      context.header("WWW-Authenticate", "Bearer");
      throw Problem.of(HttpStatus.UNAUTHORIZED, "Stuur het juiste token mee.").refused();
    }
    context.header("Cache-Control", "no-store");
    Answers.write(context, TYPE, metrics.text());
  }

  /** Takes as long for every wrong token of the same length. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
