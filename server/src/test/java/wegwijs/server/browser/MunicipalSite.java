package wegwijs.server.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import wegwijs.server.page.TestSite;

/** The site of a municipality: another origin, whose one page has the widget of a portal in it. */
final class MunicipalSite implements AutoCloseable {
  private final HttpServer server;
  private volatile String portal = "";
  private volatile String policy = "";

  private MunicipalSite(HttpServer server) {
    this.server = server;
  }

  static MunicipalSite open() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      MunicipalSite site = new MunicipalSite(server);
      server.createContext("/", site::answer);
      server.start();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a portal in the page, and no more in the policy than the page for webmasters says. */
  void show(TestSite site, String base) {
    portal = site.address() + base;
    policy =
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; script-src %s; frame-src %s"
            .formatted(site.origin(), site.origin());
  }

  /** By the name that is on the list of the portal, and by another. */
  String origin(String host) {
    return "http://" + host + ":" + server.getAddress().getPort();
  }

  /** The page; with "?nu-open" its frame begins with what is open now. */
  private String page(boolean isOpenNow) {
    return """
    <!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Gemeente</title>
    <main><h1>Hulp</h1>
    <div data-sociale-kaart data-plaats="Weert"%2$s><a href="%1$s/">Sociale kaart</a></div>
    </main><script src="%1$s/widget.js" defer></script>
    """
        .formatted(portal, isOpenNow ? " data-nu-open=\"1\"" : "");
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean isOpenNow = "nu-open".equals(exchange.getRequestURI().getQuery());
    byte[] page = page(isOpenNow).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
