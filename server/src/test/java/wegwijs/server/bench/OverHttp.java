package wegwijs.server.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;

/**
 * Asks the built program over HTTP with two clients at a time, and measures its start and memory.
 */
final class OverHttp {
  private static final int CLIENTS = 2;
  private static final int STARTS = 5;
  private static final int ROUNDS = 100;

  /** The search in process has answered so many rounds of questions before it is compared. */
  private static final int WARM_ROUNDS = 400;

  private OverHttp() {}

  static void measure(Path home, Questions questions, Search search) throws Exception {
    List<String> serve = List.of(launcher(), "serve");
    Map<String, String> environment = Map.of("WEGWIJS_HOME", home.toString());
    answers(serve, environment, "default heap", questions, search);
    answers(
        serve,
        Map.of("WEGWIJS_HOME", home.toString(), "WEGWIJS_JAVA_OPTIONS", "-Xmx256m"),
        "-Xmx256m",
        questions,
        search);
    starts(serve, environment);
  }

  /** The built program. */
  static String launcher() {
    return Path.of(System.getProperty("wegwijs.distribution"), "bin", "wegwijs").toString();
  }

  private static void answers(
      List<String> serve,
      Map<String, String> environment,
      String title,
      Questions questions,
      Search search)
      throws Exception {
    try (Program program = Program.start(serve, environment)) {
      program.awaitAnswer("/gereed");
      warmUp(program, questions.broad());
      warmUp(program, questions.narrow());
      Latencies floor = overHttp(program, 200, i -> "/gezond");
      print(title, "trivial endpoint", floor, 0);
      kind(program, title, "broad", questions.broad(), search, floor);
      kind(program, title, "narrow", questions.narrow(), search, floor);
      System.out.printf("%s: resident memory %,d MB%n", title, program.residentMegabytes());
    }
  }

  private static void warmUp(Program program, List<SearchRequest> asked) throws Exception {
    try (LeanClient client = program.connect()) {
      for (int i = 0; i < asked.size() * WARM_ROUNDS; i++) {
        client.get(address(asked.get(i % asked.size())));
      }
    }
  }

  private static void kind(
      Program program,
      String title,
      String name,
      List<SearchRequest> asked,
      Search search,
      Latencies floor)
      throws Exception {
    Latencies inside = together(() -> i -> search.search(asked.get(i)).total(), asked.size());
    Latencies outside = overHttp(program, asked.size(), i -> address(asked.get(i)));
    print(title, name + " in process", inside, 0);
    print(title, name + " over HTTP", outside, inside.mean() + 3 * floor.mean());
  }

  private static void print(String title, String what, Latencies measured, double bound) {
    System.out.printf(
        "%-12s %-18s %s  %,6.0f/s%s%n",
        title,
        what,
        measured,
        CLIENTS * 1_000 / measured.mean(),
        bound == 0 ? "" : "  bound %.3f ms, ratio %.2f".formatted(bound, measured.mean() / bound));
  }

  private static Latencies overHttp(Program program, int questions, IntFunction<String> address)
      throws Exception {
    return together(
        () -> {
          LeanClient client = program.connect();
          return i -> client.get(address.apply(i));
        },
        questions);
  }

  /** Each client gets an answerer of its own and asks all questions in turn. */
  private static Latencies together(Callable<Latencies.Answer> client, int questions)
      throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Latencies>> parts =
          clients.invokeAll(
              Collections.nCopies(
                  CLIENTS, () -> Latencies.measure(questions, ROUNDS, client.call())));
      Latencies all = new Latencies();
      for (Future<Latencies> part : parts) {
        all = all.with(part.get());
      }
      return all;
    }
  }

  /** The question as a program asks it. */
  static String address(SearchRequest request) {
    StringBuilder address =
        new StringBuilder("/api/v1/zoek?q=")
            .append(URLEncoder.encode(request.text(), StandardCharsets.UTF_8));
    request
        .chosen()
        .forEach((facet, values) ->
            values.forEach(
                value -> address.append('&').append(facet.id()).append('=').append(value)));
    return address.toString();
  }

  private static void starts(List<String> serve, Map<String, String> environment) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String libraries = Path.of(System.getProperty("wegwijs.distribution"), "lib", "*").toString();
    String own = Path.of("target", "test-classes").toAbsolutePath().toString();
    List<String> trivial =
        List.of(java, "-cp", own + ":" + libraries, TrivialProgram.class.getName());
    double[] ours = new double[STARTS];
    double[] theirs = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      theirs[i] = Program.startMillis(trivial, Map.of(), "/");
      ours[i] = Program.startMillis(serve, environment, "/api/v1/zoek?q=hulp");
    }
    System.out.printf(
        "start to first answered search: ours %.0f ms, trivial Javalin %.0f ms, ratio %.2f%n",
        median(ours), median(theirs), median(ours) / median(theirs));
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
