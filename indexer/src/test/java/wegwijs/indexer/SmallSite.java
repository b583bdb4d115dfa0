package wegwijs.indexer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A web site in this process, on loopback, whose pages a test changes. */
final class SmallSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  SmallSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    byte[] body = bodies.getOrDefault(path, "weg").getBytes(StandardCharsets.UTF_8);
    String type = path.endsWith(".json") ? "application/json" : "text/html; charset=utf-8";
    exchange.getResponseHeaders().set("Content-Type", type);
    int status = statuses.getOrDefault(path, bodies.containsKey(path) ? 200 : 404);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  SmallSite body(String path, String body) {
    bodies.put(path, body);
    statuses.remove(path);
    return this;
  }

  SmallSite status(String path, int status) {
    statuses.put(path, status);
    return this;
  }

  /** The paths that anybody asked for. */
  Set<String> asked() {
    return Set.copyOf(asked);
  }

  /** The first page, with links to these. */
  SmallSite home(String... paths) {
    StringBuilder links = new StringBuilder();
    for (String path : paths) {
      links.append("<a href=\"%s\">%s</a> ".formatted(path, path));
    }
    return body(
        "/",
        page(
            "Welzijn De Linde",
            "<nav>"
                + links
                + "</nav><p>Wij helpen inwoners van Weert om elkaar te ontmoeten.</p>"));
  }

  /** A page about one service. */
  SmallSite service(String path, String name, String more) {
    return body(
        path,
        page(
            name,
            "<p>%s is er voor iedereen in de buurt. Onze vrijwilligers helpen u graag verder.</p>%s"
                .formatted(name, more)));
  }

  private static String page(String heading, String content) {
    return """
    <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>%s - Welzijn De Linde</title>
    </head><body><main><h1>%s</h1>%s</main></body></html>
    """
        .formatted(heading, heading, content);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
