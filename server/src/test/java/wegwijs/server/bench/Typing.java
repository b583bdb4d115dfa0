package wegwijs.server.bench;

import java.util.ArrayList;
import java.util.List;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.SearchRequest;

/** Times the help while somebody types: names and words letter by letter, some with errors. */
final class Typing {
  private static final int NAMES = 20;
  private static final int SUGGESTIONS = 10;
  private static final int ROUNDS = 20;
  private static final List<String> WORDS =
      List.of(
          "mantelzorg",
          "ik kom niet rond",
          "schuldhulpverlening",
          "hulp bij geld",
          "eenzaam",
          "zorg",
          "wonen met zorg",
          "taalmaatje",
          "stichting voor",
          "de een en van voor met",
          "voor ouderen",
          "dementie",
          "mantlezorg",
          "schuldhulpverlenign",
          "schuldhupl",
          "eensaamheid",
          "huishoudlijke",
          "psygoloog",
          "vrijwilligger",
          "hulp bij adminsitratie");
  private static final List<String> MISSPELLED =
      List.of("mantelsorg", "schuldhulpverlenign", "psygoloog", "budjet", "huishoudlijkehulp");

  private Typing() {}

  static void measure(LuceneSearch search, ServiceGenerator generator, int services)
      throws Exception {
    List<String> typed = typed(generator, services);
    System.gc();
    long before = used();
    long start = System.nanoTime();
    search.suggest("hulp", SUGGESTIONS);
    System.out.printf(
        "suggestions: first after a commit %.0f ms%n", (System.nanoTime() - start) / 1e6);
    System.gc();
    System.out.printf("suggestions: heap %,d kB%n", (used() - before) >> 10);
    Latencies suggesting =
        Latencies.measure(
            typed.size(), ROUNDS, i -> search.suggest(typed.get(i), SUGGESTIONS).size());
    System.out.printf("suggestions: %s (%d texts)%n", suggesting, typed.size());
    Latencies spelling =
        Latencies.measure(
            MISSPELLED.size(),
            ROUNDS * ROUNDS,
            i -> search.search(SearchRequest.of(MISSPELLED.get(i))).didYouMean().hashCode());
    System.out.printf("spelling:    %s (with a search without hits)%n", spelling);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static List<String> typed(ServiceGenerator generator, int services) {
    List<String> whole = new ArrayList<>(WORDS);
    for (int i = 0; i < NAMES; i++) {
      int n = (int) ((long) i * services / NAMES);
      whole.add(i % 2 == 0 ? generator.service(n).name() : generator.organization(n).name());
    }
    List<String> typed = new ArrayList<>();
    for (String text : whole) {
      for (int length = 1; length <= text.length(); length++) {
        typed.add(text.substring(0, length));
      }
    }
    return typed;
  }
}
