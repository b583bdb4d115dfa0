package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.crawl.CrawlSettings;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;

/** Feeds at an address: fetched into files, then read as files are. */
class FetchedFeedsTest {
  @TempDir private Path folder;
  private Workplace place;
  @AutoClose private SmallSite site;

  @BeforeEach
  void open() throws IOException {
    place = new Workplace(folder);
    site = new SmallSite();
  }

  @Test
  void aFeedAtAnAddressIsReadAsItsFormat() {
    site.body(
        "/feed.json",
        """
        {"contents": [{"id": "1", "name": "Eetclub", "organization": {"name": "De Linde"},
          "phones": [{"number": "0495-796012"}]}]}
        """);
    Source feed =
        new Source("feed", SourceFormat.HSDS, site.url("/feed.json"), null, 50, null, true);

    assertThat(taken(feed).counts().accepted()).isEqualTo(1);
    List<String> names = new ArrayList<>();
    place.store.records().forEachService(service -> names.add(service.value().name()));
    assertThat(names).containsExactly("Eetclub");
  }

  @Test
  void aFeedGoesIntoAFileAndNotIntoMemory() throws SourceRefused {
    int rows = 100_000;
    StringBuilder feed = new StringBuilder("naam;omschrijving\n");
    for (int i = 0; i < rows; i++) {
      feed.append("Aanbod ")
          .append(i)
          .append(";")
          .append("Voor iedereen in de buurt. ".repeat(4))
          .append('\n');
    }
    site.body("/feed.csv", feed.toString());
    Source source =
        new Source("feed", SourceFormat.CSV, site.url("/feed.csv"), null, 50, null, true);
    AtomicInteger read = new AtomicInteger();

    long before = allocated();
    Reading reading = visitor().visit(source, ProgressMonitor.NONE);
    long taken = allocated() - before;

    assertThat(taken).isLessThan(feed.length() / 3);
    assertThat(folder.resolve("crawl/feed.feed")).isDirectoryContaining("glob:**.feed");
    reading.into(counting(read));
    assertThat(read).hasValue(rows);
    assertThat(folder.resolve("crawl/feed.feed")).doesNotExist();
  }

  /** By this thread, since it began. */
  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static Sink counting(AtomicInteger read) {
    return (Sink)
        Proxy.newProxyInstance(
            Sink.class.getClassLoader(),
            new Class<?>[] {Sink.class},
            (proxy, method, arguments) -> {
              read.addAndGet(method.getName().equals("candidate") ? 1 : 0);
              return null;
            });
  }

  private RunReport taken(Source source) {
    Reading reading = visitor().visit(source, ProgressMonitor.NONE);
    return new Importer(place.store, Workplace.VOCABULARY, Workplace.PLACES, Clock.systemUTC())
        .run(source, reading, true, ProgressMonitor.NONE);
  }

  private SiteVisitor visitor() {
    return new SiteVisitor(
        place.store,
        folder.resolve("crawl"),
        CrawlSettings.usual("beheer@example.nl"),
        Workplace.PLACES);
  }
}
