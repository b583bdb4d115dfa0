package wegwijs.indexer.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that answers each connection with whatever a test writes, polite or not. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket server;
  private final Script script;
  private final AtomicInteger connections = new AtomicInteger();

  /** Writes an answer. */
  @FunctionalInterface
  public interface Script {
    /** Writes to the client; when it cannot, the client has gone. */
    void answer(String target, OutputStream output) throws IOException;
  }

  /** A server on a free port of this computer. */
  public RawServer(Script script) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
  }

  /** A server on this socket. */
  public RawServer(ServerSocket server, Script script) {
    this.server = server;
    this.script = script;
    Thread.ofVirtual().start(this::serve);
  }

  /** A server that gives every client these lines. */
  public static RawServer of(String answer) throws IOException {
    return new RawServer((target, output) -> write(output, answer));
  }

  /** Writes text. */
  public static void write(OutputStream output, String text) throws IOException {
    output.write(text.getBytes(StandardCharsets.ISO_8859_1));
    output.flush();
  }

  private void serve() {
    try {
      while (true) {
        Socket client = server.accept();
        Thread.ofVirtual().start(() -> answer(client));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void answer(Socket socket) {
    try (Socket client = socket) {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      String request = reader.readLine();
      String line = request;
      while (line != null && !line.isEmpty()) {
        line = reader.readLine();
      }
      if (request != null) {
        connections.incrementAndGet();
        script.answer(request.split(" ", -1)[1], client.getOutputStream());
      }
    } catch (IOException e) {
      // The client has gone, or does not trust us.
    }
  }

  /** How many requests came. */
  public int requests() {
    return connections.get();
  }

  /** An address on this server. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getLocalPort() + path;
  }

  /** Its port. */
  public int port() {
    return server.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
