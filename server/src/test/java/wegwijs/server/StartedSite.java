package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program serving in a process of its own, with all that it logs in a file. */
final class StartedSite implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)");
  private static final int PATIENCE_SECONDS = 90;

  /** More is logged than usual, so that nothing stays out of it by its level. */
  private static final String LOGGING =
      """
      <configuration>
        <appender name="ERR" class="ch.qos.logback.core.ConsoleAppender">
          <target>System.err</target>
          <encoder><pattern>%d %level %logger %msg %mdc%n%ex</pattern></encoder>
        </appender>
        <root level="INFO"><appender-ref ref="ERR"/></root>
      </configuration>
      """;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private Thread copier = Thread.currentThread();

  /** Serves this home, and logs into this folder. */
  StartedSite(Path home, Path logs) throws IOException {
    this(home, logs, List.of());
  }

  /** The same, started by a command in front, such as one that sets limits. */
  StartedSite(Path home, Path logs, List<String> inFront) throws IOException {
    Path logging = Files.writeString(logs.resolve("logging.xml"), LOGGING);
    List<String> command = new ArrayList<>(inFront);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dlogback.configurationFile=" + logging,
            "-cp",
            System.getProperty("java.class.path"),
            Wegwijs.class.getName(),
            "serve"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("WEGWIJS_HOME", home.toString());
    builder.environment().put("PORT", "0");
    builder.environment().put("WEGWIJS_ADDRESS", "localhost");
    builder.redirectOutput(logs.resolve("out.log").toFile());
    process = builder.start();
    port = follow(logs.resolve("err.log"));
  }

  /** Waits for the line that says where it answers, and writes that and all later ones down. */
  private int follow(Path log) throws IOException {
    BufferedReader lines = process.errorReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        Files.writeString(log, said);
        copier = Thread.ofVirtual().start(() -> copy(lines, log));
        return Integer.parseInt(ready.group(1));
      }
    }
    throw new AssertionError("it did not start: " + said);
  }

  private static void copy(BufferedReader lines, Path log) {
    try (BufferedWriter out = Files.newBufferedWriter(log, StandardOpenOption.APPEND)) {
      lines.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://localhost:" + port;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin() + path)));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(origin() + path))
            .header("Content-Type", type)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
  }

  /** An {@link UncheckedIOException} when it answers no more. */
  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends lines that are no proper request, and waits for the end of the answer. */
  void sendRaw(List<String> lines) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    }
  }

  /** Kills it where it stands (SIGKILL): it can do nothing any more. */
  void kill() {
    process.toHandle().destroyForcibly();
    awaitEnd();
    client.close();
  }

  /** Stops it in order, so that it writes what it still holds. */
  @Override
  public void close() {
    client.close();
    // Process.destroy would close the log before all of it is read.
    process.toHandle().destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      copier.join();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
