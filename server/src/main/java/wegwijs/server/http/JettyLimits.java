package wegwijs.server.http;

import io.javalin.config.JettyConfig;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * What Jetty does before and after our own code: limits on what it reads, no mention of itself, the
 * security headers on answers that it gives alone, and time to finish what is under way.
 */
final class JettyLimits {
  private static final int LARGEST_HEADER = 16 * 1024;
  private static final long STOP_WITHIN_MILLIS = 10_000;
  private static final long IDLE_MILLIS = 30_000;

  private JettyLimits() {}

  static void apply(JettyConfig jetty, Map<String, String> headers) {
    jetty.modifyHttpConfiguration(http -> limit(http, headers));
    jetty.modifyServer(server -> prepare(server, headers));
  }

  private static void limit(HttpConfiguration http, Map<String, String> headers) {
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setSendDateHeader(true);
    http.setIdleTimeout(IDLE_MILLIS);
    http.addCustomizer((request, answer) -> {
      put(headers, answer);
      return request;
    });
  }

  private static void prepare(Server server, Map<String, String> headers) {
    server.setStopTimeout(STOP_WITHIN_MILLIS);
    server.setHandler(new GracefulHandler());
    server.setErrorHandler(new BareError(headers));
  }

  static void put(Map<String, String> headers, HttpFields.Mutable answer) {
    headers.forEach(answer::put);
  }
}
