package wegwijs.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;

/** Runs the benchmark for some sizes and prints its tables; see the README. */
public final class Bench {
  /** Ours and the reference are measured in turn, so that a busy moment hits both. */
  private static final int TURNS = 5;

  /** So often each question is asked in a turn; the compiler needs thousands of them. */
  private static final int WARM_ROUNDS = 50;

  private static final int FEW_ROUNDS = 5;

  /** Larger sizes warm up while they are measured, and are not made anew beside searches. */
  private static final int MOST_REPEATED = 100_000;

  private Bench() {}

  /** Measures each of the sizes in the first argument, separated by commas. */
  public static void main(String[] arguments) throws Exception {
    Vocabulary vocabulary = VocabularyLoader.load(List.of());
    Places places = Places.shipped();
    ServiceGenerator generator = new ServiceGenerator(vocabulary, places);
    List<Measured> all = new ArrayList<>();
    for (String size : arguments[0].split(",", -1)) {
      Path folder = Files.createTempDirectory("wegwijs-bench");
      try {
        all.add(measure(Integer.parseInt(size.strip()), folder, vocabulary, places, generator));
      } finally {
        delete(folder);
      }
    }
    printGrowth(all);
  }

  private static Measured measure(
      int services, Path folder, Vocabulary vocabulary, Places places, ServiceGenerator generator)
      throws Exception {
    System.out.printf("%n== %,d services ==%n", services);
    long start = System.nanoTime();
    RecordStore store = BenchStore.fill(folder.resolve("store.db"), generator, services);
    System.out.printf("store filled in %.1f s%n", seconds(start));
    PlainLucene plain = new PlainLucene(folder.resolve("plain"));
    Indexing indexing = new Indexing(store, vocabulary, places, plain);
    boolean isWarmedUpFirst = services <= MOST_REPEATED;
    if (isWarmedUpFirst) {
      indexing.plain(1);
    }
    double plainOne = indexing.plain(1);
    double plainAll = indexing.plain(Runtime.getRuntime().availableProcessors());
    IndexBuilder builder = new IndexBuilder(store, vocabulary, places, folder.resolve("index"));
    if (isWarmedUpFirst) {
      builder.publish(true, ProgressMonitor.NONE);
    }
    start = System.nanoTime();
    builder.publish(true, ProgressMonitor.NONE);
    double ours = seconds(start);
    System.out.printf(
        "indexing: ours %.1f s (%,.0f/s), plain %.1f s on one thread (ratio %.2f), %.1f s on all"
            + " (ratio %.2f)%n",
        ours, services / ours, plainOne, ours / plainOne, plainAll, ours / plainAll);
    System.out.printf(
        "on disk: ours %,d kB, plain %,d kB, store %,d kB%n",
        kilobytes(folder.resolve("index")),
        kilobytes(folder.resolve("plain")),
        kilobytes(folder.resolve("store.db")));
    plain.open();
    Interpreter interpreter =
        new Interpreter(vocabulary, Phrasebook.load(Optional.empty()), places);
    try (plain;
        LuceneSearch search =
            LuceneSearch.open(folder.resolve("index"), vocabulary, () -> interpreter)) {
      return searching(services, folder, store, search, plain, generator);
    }
  }

  private static Measured searching(
      int services,
      Path folder,
      RecordStore store,
      LuceneSearch search,
      PlainLucene plain,
      ServiceGenerator generator)
      throws Exception {
    Questions questions = Questions.choose(search, generator, services);
    System.out.printf(
        "questions: %d broad (mean %,.0f hits), %d narrow (mean %,.0f hits)%n",
        questions.broad().size(),
        hits(search, questions.broad()),
        questions.narrow().size(),
        hits(search, questions.narrow()));
    int rounds = services <= MOST_REPEATED ? WARM_ROUNDS : FEW_ROUNDS;
    Latencies[] broad = compare("broad", questions.broad(), rounds, search, plain);
    Latencies[] narrow = compare("narrow", questions.narrow(), rounds, search, plain);
    compare("letters", questions.letters(), FEW_ROUNDS, search, plain);
    Typing.measure(search, generator, services);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap in use with both open: %,d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    OverHttp.measure(folder, questions, search);
    StaffSearch.measure(store, folder, questions);
    if (services <= MOST_REPEATED) {
      Reindexing.measure(folder, questions);
    }
    return new Measured(services, hits(search, questions.broad()), broad[0], narrow[0]);
  }

  private static Latencies[] compare(
      String kind,
      List<SearchRequest> questions,
      int rounds,
      LuceneSearch search,
      PlainLucene plain)
      throws Exception {
    Latencies.Answer ask = i -> search.search(questions.get(i)).total();
    Latencies.Answer reference =
        i -> plain.search(questions.get(i).text(), questions.get(i).chosen());
    Latencies.measure(questions.size(), rounds, ask);
    Latencies.measure(questions.size(), rounds, reference);
    Latencies ours = new Latencies();
    Latencies theirs = new Latencies();
    for (int turn = 0; turn < TURNS; turn++) {
      theirs = theirs.with(Latencies.measure(questions.size(), rounds, reference));
      ours = ours.with(Latencies.measure(questions.size(), rounds, ask));
    }
    System.out.printf("%-7s ours   %s%n", kind, ours);
    System.out.printf("%-7s plain  %s%n", kind, theirs);
    System.out.printf(
        "%-7s ratio  mean %7.2f  p50 %7.2f  p99 %7.2f%n",
        kind, ours.mean() / theirs.mean(), ours.p50() / theirs.p50(), ours.p99() / theirs.p99());
    return new Latencies[] {ours, theirs};
  }

  private static double hits(LuceneSearch search, List<SearchRequest> questions) {
    return questions.stream().mapToInt(q -> search.search(q).total()).average().orElse(0);
  }

  private static void printGrowth(List<Measured> all) {
    System.out.printf("%n== growth ==%n");
    for (int i = 1; i < all.size(); i++) {
      Measured small = all.get(i - 1);
      Measured large = all.get(i);
      System.out.printf(
          "%,d -> %,d: services x%.0f, broad hits x%.1f, broad mean x%.1f p99 x%.1f, narrow mean"
              + " x%.1f p99 x%.1f%n",
          small.services(),
          large.services(),
          (double) large.services() / small.services(),
          large.broadHits() / small.broadHits(),
          large.broad().mean() / small.broad().mean(),
          large.broad().p99() / small.broad().p99(),
          large.narrow().mean() / small.narrow().mean(),
          large.narrow().p99() / small.narrow().p99());
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long kilobytes(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          >> 10;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private record Measured(int services, double broadHits, Latencies broad, Latencies narrow) {}
}
