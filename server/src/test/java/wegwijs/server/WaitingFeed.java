package wegwijs.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

/** A feed with one organization at an address that answers no sooner than a test says so. */
final class WaitingFeed implements AutoCloseable {
  /** The name of the organization. */
  static final String NAME = "Welzijn De Linde";

  private static final String FEED =
      "[{\"@type\":\"Organization\",\"@id\":\"linde\",\"name\":\"" + NAME + "\"}]";

  private final HttpServer web;
  private final CountDownLatch isAsked = new CountDownLatch(1);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);

  WaitingFeed() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    web.createContext("/", this::answerLate);
    web.createContext("/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
    web.start();
  }

  private void answerLate(HttpExchange exchange) throws IOException {
    isAsked.countDown();
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] feed = FEED.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/ld+json");
    exchange.sendResponseHeaders(200, feed.length);
    exchange.getResponseBody().write(feed);
    exchange.close();
  }

  /** A source that reads it. */
  Source source(String id, SourceFormat format) {
    String address = "http://localhost:" + web.getAddress().getPort() + "/aanbod";
    return new Source(id, format, address, null, 50, null, true);
  }

  /** Waits until somebody asks for it. */
  void awaitAsked() throws InterruptedException {
    isAsked.await();
  }

  /** Answers whoever has asked, and at once whoever asks from now on. */
  void answer() {
    mayAnswer.countDown();
  }

  @Override
  public void close() {
    answer();
    web.stop(0);
  }
}
