package wegwijs.server.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A program in a process of its own that listens on a free port of this machine. */
final class Program implements AutoCloseable {
  private static final int GIVE_UP_SECONDS = 60;
  private static final long ASK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final Process process;
  private final int port;

  private Program(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Program start(List<String> command, Map<String, String> environment) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    builder.environment().put("PORT", "" + port);
    return new Program(builder.start(), port);
  }

  /** Milliseconds from the start of a program to its first answer. */
  static double startMillis(List<String> command, Map<String, String> environment, String question)
      throws Exception {
    long start = System.nanoTime();
    try (Program program = start(command, environment)) {
      program.awaitAnswer(question);
      return (System.nanoTime() - start) / 1e6;
    }
  }

  void awaitAnswer(String question) throws Exception {
    long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
    while (System.nanoTime() < giveUp && process.isAlive()) {
      try {
        try (LeanClient client = connect()) {
          if (client.get(question) == 200) {
            return;
          }
        }
      } catch (ConnectException e) {
        // Not listening yet. Asking without a pause would take a processor from who starts.
        LockSupport.parkNanos(ASK_AGAIN_NANOS);
      }
    }
    throw new IllegalStateException("no answer to " + question);
  }

  /** Where it answers. */
  String origin() {
    return "http://localhost:" + port;
  }

  /** A new connection to the program. */
  LeanClient connect() throws IOException {
    return new LeanClient(port);
  }

  /** Resident memory in megabytes, where the system tells it. */
  long residentMegabytes() throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElse(0)
        : 0;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }
}
