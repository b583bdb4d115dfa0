package wegwijs.indexer.crawl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Web sites in this process; every host of the tests leads here. */
final class Web implements AutoCloseable {
  static final String HOST = "zorg.example.nl";

  private final MockWebServer server = new MockWebServer();
  private final Map<String, Function<RecordedRequest, MockResponse>> answers =
      new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  Web() throws IOException {
    this(status(404));
  }

  /** Sites that give this for every address that they do not know. */
  Web(MockResponse unknown) throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            asked.add(request.getTarget());
            return answers.getOrDefault(request.getTarget(), other -> unknown).apply(request);
          }
        });
    server.start();
  }

  static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).build();
  }

  static MockResponse.Builder html(String html) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "text/html; charset=utf-8")
        .body(html);
  }

  static MockResponse redirect(String location) {
    return new MockResponse.Builder().code(301).addHeader("Location", location).build();
  }

  /** A page with a text of its own and links. */
  Web page(String path, String text, String... links) {
    StringBuilder html = new StringBuilder("<title>" + text + "</title><h1>" + text + "</h1>");
    for (String link : links) {
      html.append("<a href=\"").append(link).append("\">verder</a>");
    }
    return answer(path, html(html.toString()).build());
  }

  Web text(String path, String text) {
    return answer(
        path,
        new MockResponse.Builder().addHeader("Content-Type", "text/plain").body(text).build());
  }

  Web answer(String path, MockResponse response) {
    return answer(path, request -> response);
  }

  Web answer(String path, Function<RecordedRequest, MockResponse> answer) {
    answers.put(path, answer);
    return this;
  }

  String url(String path) {
    return url(HOST, path);
  }

  String url(String host, String path) {
    return "http://" + host + ":" + server.getPort() + path;
  }

  int port() {
    return server.getPort();
  }

  /** The addresses that were asked for, without robots.txt, site map and the probe. */
  List<String> asked() {
    return List.copyOf(asked).stream()
        .filter(path ->
            !path.equals("/robots.txt")
                && !path.equals("/sitemap.xml")
                && !path.startsWith("/wegwijs-"))
        .toList();
  }

  List<String> allAsked() {
    return List.copyOf(asked);
  }

  void forget() {
    asked.clear();
  }

  @Override
  public void close() {
    server.close();
  }
}
