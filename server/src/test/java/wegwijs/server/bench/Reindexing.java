package wegwijs.server.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.account.Role;
import wegwijs.server.search.SearchRequest;

/**
 * Searches with two clients while the server makes its index anew, as an administrator lets it do,
 * and in turns while it does nothing else: what do searchers notice?
 */
final class Reindexing {
  private static final int CLIENTS = 2;
  private static final int ROUNDS = Integer.getInteger("wegwijs.rounds", 5);
  private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(8);

  /** After the new index is there, the server prepares it and changes over to it. */
  private static final long CHANGE_NANOS = TimeUnit.SECONDS.toNanos(3);

  private final Program program;
  private final Path home;
  private final List<String> addresses;
  private final TestPeople people;
  private final String cookie;

  private Reindexing(Program program, Path home, List<String> addresses) {
    this.program = program;
    this.home = home;
    this.addresses = addresses;
    this.people = TestPeople.in(home);
    this.cookie =
        people.cookie(
            people.add("bench" + System.nanoTime() + "@example.nl", Role.ADMINISTRATOR, "*"));
  }

  /** Prints the times of these questions in both states, and their ratio. */
  static void measure(Path home, Questions questions) throws Exception {
    List<String> addresses =
        Stream.concat(questions.broad().stream(), questions.narrow().stream())
            .map((SearchRequest question) -> OverHttp.address(question))
            .toList();
    try (Program program =
        Program.start(
            List.of(OverHttp.launcher(), "serve"), Map.of("WEGWIJS_HOME", home.toString()))) {
      program.awaitAnswer("/gereed");
      new Reindexing(program, home, addresses).measure();
    }
  }

  private void measure() throws Exception {
    forSomeTime();
    duringReindexing();
    List<Phase> resting = new ArrayList<>();
    List<Phase> busy = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      resting.add(forSomeTime());
      busy.add(duringReindexing());
      System.out.printf(
          "re-index %d: at rest p50 %.2f p99 %.2f ms; during %.1f s p50 %.2f p99 %.2f ms%n",
          round + 1,
          resting.getLast().p50(),
          resting.getLast().p99(),
          busy.getLast().seconds(),
          busy.getLast().p50(),
          busy.getLast().p99());
    }
    double rest = median(resting.stream().mapToDouble(Phase::p99).toArray());
    double during = median(busy.stream().mapToDouble(Phase::p99).toArray());
    System.out.printf(
        "searching while re-indexing: p99 %.2f ms, at rest %.2f ms, ratio %.2f (medians of %d"
            + " rounds); %.1f s for each; requests %d, failed %d%n",
        during,
        rest,
        during / rest,
        ROUNDS,
        median(busy.stream().mapToDouble(Phase::seconds).toArray()),
        Stream.concat(resting.stream(), busy.stream()).mapToInt(Phase::requests).sum(),
        Stream.concat(resting.stream(), busy.stream()).mapToInt(Phase::failed).sum());
  }

  private Phase forSomeTime() throws Exception {
    long end = System.nanoTime() + REST_NANOS;
    return ask(() -> System.nanoTime() < end);
  }

  private Phase duringReindexing() throws Exception {
    String before = commit();
    begin();
    long[] there = new long[1];
    return ask(() -> {
      if (there[0] == 0 && !before.equals(commit())) {
        there[0] = System.nanoTime();
      }
      return there[0] == 0 || System.nanoTime() < there[0] + CHANGE_NANOS;
    });
  }

  private void begin() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(program.origin() + "/beheer/indexeren"))
              .header("Cookie", cookie)
              .header("Sec-Fetch-Site", "same-origin")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("_csrf=" + people.formToken(cookie)))
              .build();
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 303) {
        throw new IllegalStateException("re-indexing was not begun: " + status);
      }
    }
  }

  /** The name of the newest commit, which changes when the index was made anew. */
  private String commit() {
    String[] files =
        home.resolve("index").toFile().list((dir, name) -> name.matches("segments_.*"));
    return files == null ? "" : String.join(" ", Arrays.stream(files).sorted().toList());
  }

  /** Both clients ask one question after the other, as long as this holds. */
  private Phase ask(BooleanSupplier goesOn) throws Exception {
    long start = System.nanoTime();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<Phase>> parts = new ArrayList<>();
      AtomicBoolean isOver = new AtomicBoolean();
      for (int client = 0; client < CLIENTS; client++) {
        boolean isWatcher = client == 0;
        int first = client * addresses.size() / CLIENTS;
        parts.add(() -> {
          Phase phase = askOne(first, isWatcher ? goesOn : () -> !isOver.get());
          isOver.set(true);
          return phase;
        });
      }
      Phase all = new Phase(new Latencies(), 0, 0, 0);
      for (Future<Phase> part : clients.invokeAll(parts)) {
        all = all.with(part.get());
      }
      return all.lasting((System.nanoTime() - start) / 1e9);
    }
  }

  private Phase askOne(int first, BooleanSupplier goesOn) throws Exception {
    List<Long> times = new ArrayList<>();
    int failed = 0;
    try (LeanClient client = program.connect()) {
      for (int i = first; goesOn.getAsBoolean(); i++) {
        long start = System.nanoTime();
        failed += client.get(addresses.get(i % addresses.size())) == 200 ? 0 : 1;
        times.add(System.nanoTime() - start);
      }
    }
    return new Phase(
        new Latencies(times.stream().mapToLong(Long::longValue).toArray()),
        times.size(),
        failed,
        0);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** What the clients saw in a stretch of time. */
  private record Phase(Latencies latencies, int requests, int failed, double seconds) {
    Phase with(Phase other) {
      return new Phase(
          latencies.with(other.latencies), requests + other.requests, failed + other.failed, 0);
    }

    Phase lasting(double time) {
      return new Phase(latencies, requests, failed, time);
    }

    double p50() {
      return latencies.p50();
    }

    double p99() {
      return latencies.p99();
    }
  }
}
