package wegwijs.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.model.Stored;
import wegwijs.indexer.crawl.CrawlSettings;
import wegwijs.indexer.crawl.Impatient;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;

/** A small site with three services and an installation that visits it. */
abstract class SiteRunFixture {
  @TempDir Path folder;
  Workplace place;
  @AutoClose SmallSite site;
  private final Impatient impatient = new Impatient();

  @BeforeEach
  void open() throws IOException {
    place = new Workplace(folder);
    site =
        new SmallSite()
            .home("/eetclub", "/maatje", "/taalles")
            .service(
                "/eetclub", "Eetclub voor ouderen", "<p>Elke woensdag van 12.00 tot 14.00.</p>")
            .service("/maatje", "Een maatje", "")
            .service("/taalles", "Taalles", "");
  }

  RunReport run() {
    return run(source(null, true), ProgressMonitor.NONE);
  }

  RunReport runOn(int day) {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(day));
    return run(source(null, true), ProgressMonitor.NONE, clock);
  }

  RunReport run(Source source, ProgressMonitor monitor) {
    return run(source, monitor, Clock.systemUTC());
  }

  RunReport run(Source source, ProgressMonitor monitor, Clock clock) {
    Reading reading = visitor().visit(source, monitor);
    return new Importer(place.store, Workplace.VOCABULARY, Workplace.PLACES, clock)
        .run(source, reading, true, monitor);
  }

  /** Without politeness, and each page is due at once. */
  SiteVisitor visitor() {
    CrawlSettings settings =
        new CrawlSettings(
            "beheer@example.nl",
            Duration.ofSeconds(30),
            Duration.ZERO,
            Duration.ofHours(1),
            Duration.ZERO,
            1);
    return new SiteVisitor(
        impatient.crawler(place.store, folder.resolve("crawl"), settings), Workplace.PLACES);
  }

  Source source(@Nullable String recipe, boolean allowPrivate) {
    return new Source("linde", SourceFormat.SITE, site.url("/"), recipe, 50, null, allowPrivate);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    place.store.records().forEachService(service -> names.add(service.value().name()));
    return names;
  }

  Stored<Service> find(String name) {
    List<Stored<Service>> found = new ArrayList<>();
    place
        .store
        .records()
        .forEachService(service -> {
          if (service.value().name().equals(name)) {
            found.add(service);
          }
        });
    return found.getFirst();
  }
}
