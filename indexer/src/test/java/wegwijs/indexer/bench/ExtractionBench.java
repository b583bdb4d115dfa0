package wegwijs.indexer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import wegwijs.data.place.Places;
import wegwijs.indexer.crawl.Page;
import wegwijs.indexer.extract.Extraction;
import wegwijs.indexer.extract.Extractor;

/**
 * How many local pages are parsed and read in a second on one core and on all, beside what jsoup
 * needs to parse the same pages; and whether the memory stays flat over many pages. The pages are
 * the golden ones, each made different.
 */
public final class ExtractionBench {
  private static final Path GOLDEN = Path.of("src/test/resources/wegwijs/indexer/extract/pages");
  private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
  private static final int MARKS = 10;

  private final List<Path> files;
  private final Extractor extractor = new Extractor(Optional.empty(), Places.shipped());

  private ExtractionBench(List<Path> files) {
    this.files = files;
  }

  /** Measures: the number of pages for speed, and the number for memory. */
  public static void main(String[] arguments) throws IOException {
    int pages = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("wegwijs-pages");
    try {
      ExtractionBench bench = new ExtractionBench(write(folder, pages));
      System.out.printf("%n== %,d pages ==%n", pages);
      bench.measureSpeed();
      bench.measureMemory(Integer.parseInt(arguments[1]));
    } finally {
      delete(folder);
    }
  }

  private static List<Path> write(Path folder, int pages) throws IOException {
    List<String> golden;
    try (Stream<Path> files = Files.list(GOLDEN)) {
      golden =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .sorted()
              .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
              .toList();
    }
    return IntStream.range(0, pages)
        .mapToObj(i -> write(folder.resolve(i + ".html"), golden.get(i % golden.size()), i))
        .toList();
  }

  private static Path write(Path file, String html, int number) {
    String own = "<p>Dit is bladzijde " + number + " van de proef met veel bladzijden.</p></body>";
    try {
      return Files.writeString(file, html.replace("</body>", own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void measureSpeed() {
    System.out.printf(
        "mean size %,d bytes%n", files.stream().mapToLong(this::size).sum() / files.size());
    onOneCore(this::read);
    onOneCore(this::parse);
    double ours = onOneCore(this::read);
    double jsoup = onOneCore(this::parse);
    double all = onAllCores(this::read);
    System.out.printf(
        "one core: %,.0f pages/s, jsoup alone %,.0f pages/s (ratio %.2f); all %d cores: %,.0f"
            + " pages/s (%,.0f for each)%n",
        ours,
        jsoup,
        jsoup / ours,
        Runtime.getRuntime().availableProcessors(),
        all,
        all / Runtime.getRuntime().availableProcessors());
  }

  /** Pages in a second of the processor, so that other work on the machine does not count. */
  private double onOneCore(ToLongFunction<Path> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    check(files.stream().mapToLong(work).sum());
    return files.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start);
  }

  private double onAllCores(ToLongFunction<Path> work) {
    long start = System.nanoTime();
    check(files.parallelStream().mapToLong(work).sum());
    return files.size() * 1e9 / (System.nanoTime() - start);
  }

  private static void check(long told) {
    if (told == 0) {
      throw new IllegalStateException("no page told anything");
    }
  }

  /** The heap that is in use after a tenth, a half and all; the first tenth is the measure. */
  private void measureMemory(int pages) {
    long told = 0;
    long first = 0;
    long most = 0;
    for (int mark = 0; mark < MARKS; mark++) {
      for (int i = 0; i < pages / MARKS; i++) {
        told += read(files.get((mark * (pages / MARKS) + i) % files.size()));
      }
      long used = used();
      first = mark == 0 ? used : first;
      most = Math.max(most, used);
      if (mark == 0 || mark == MARKS / 2 - 1 || mark == MARKS - 1) {
        System.out.printf("after %,d pages %,d kB%n", (mark + 1) * (pages / MARKS), used >> 10);
      }
    }
    System.out.printf(
        "heap in use over %,d pages: %,d kB after a tenth, at most %,d kB (%+.1f%%), %,d records%n",
        pages, first >> 10, most >> 10, 100.0 * (most - first) / first, told);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private long read(Path file) {
    Page page =
        new Page(
            URI.create("https://zorg.example.nl/aanbod/" + file.getFileName()),
            "text/html; charset=utf-8",
            NOW,
            bytes(file));
    return extractor.extract(page) instanceof Extraction.Extracted found
        ? found.records().size()
        : 0;
  }

  private long parse(Path file) {
    String html = new String(bytes(file), StandardCharsets.UTF_8);
    return Jsoup.parse(html, "https://zorg.example.nl/").childrenSize();
  }

  private long size(Path file) {
    return bytes(file).length;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
