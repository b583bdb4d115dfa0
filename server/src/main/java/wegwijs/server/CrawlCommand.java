package wegwijs.server;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.indexer.Preview;
import wegwijs.indexer.Reading;
import wegwijs.indexer.crawl.VisitPreview;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.ReportText;
import wegwijs.indexer.report.RunReport;

/** {@code wegwijs crawl}: visits the sites and feeds of sources and publishes what they tell. */
@Command(
    name = "crawl",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class CrawlCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "BRON", descriptionKey = "crawl.known")
  private @Nullable String known;

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "crawl.url")
  private @Nullable String url;

  @Option(names = "--source", paramLabel = "BRON", descriptionKey = "import.source")
  private @Nullable String sourceId;

  @Mixin private SourceOptions options = new SourceOptions();

  @Option(names = "--dry-run", descriptionKey = "crawl.dryRun")
  private boolean isDryRun;

  @Option(names = "--confirm", descriptionKey = "import.confirm")
  private boolean isConfirmed;

  @Override
  public Integer call() {
    Settings settings = Settings.of(System.getenv());
    Installation installation = Installation.open(settings);
    List<Source> sources = sources(installation);
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (!settings.hasContact()) {
      line.getErr().println(CommandTexts.text("crawl.contact"));
    }
    if (isDryRun) {
      sources.forEach(source -> preview(installation, source, line.getOut()));
      return 0;
    }
    boolean isDone = true;
    try (ConsoleProgress progress = ConsoleProgress.open(line.getErr())) {
      for (Source source : sources) {
        isDone &= !progress.isCancelled() && run(installation, source, progress, line);
      }
    }
    return isDone ? 0 : 1;
  }

  /** A feed has no pages to be chosen: what it holds is what would be taken in. */
  private static void preview(Installation installation, Source source, PrintWriter out) {
    if (source.format() == SourceFormat.SITE) {
      print(installation.visitor().preview(source), out);
    } else {
      Reading reading = installation.visitor().visit(source, ProgressMonitor.NONE);
      Preview preview = SourcePreview.of(installation, source, reading, 0, ProgressMonitor.NONE);
      out.print(new ReportText().of(preview.report()));
    }
    out.flush();
  }

  /** One source that cannot be read does not keep the others from being read. */
  private boolean run(
      Installation installation, Source source, ConsoleProgress progress, CommandLine line) {
    try {
      SourceRuns runs = new SourceRuns(installation, Clock.systemUTC());
      RunReport report = run(installation, runs, source, progress);
      line.getOut().print(new ReportText().of(report));
      line.getOut().flush();
      return report.outcome().isKept();
    } catch (CannotContinue | StoreUnavailable | ConfigurationException e) {
      line.getErr().println(source.id() + ": " + e.getMessage());
      return false;
    }
  }

  /** A visit before this one may have taken hours: what was changed meanwhile holds. */
  private RunReport run(
      Installation installation, SourceRuns runs, Source source, ConsoleProgress progress) {
    if (url != null || options.areGiven()) {
      return runs.configureAndRun(source, isConfirmed, progress);
    }
    Source now =
        SourceOptions.get(installation, source.id())
            .withAllowPrivate(source.allowPrivate())
            .withAnyCertificate(source.anyCertificate());
    return runs.run(now, isConfirmed, progress);
  }

  private List<Source> sources(Installation installation) {
    String id = sourceId == null ? known : sourceId;
    if (url != null) {
      if (id == null) {
        throw new CannotContinue(CommandTexts.text("crawl.noSource"));
      }
      return List.of(
          options.source(
              installation, id, format(installation, id), SourceOptions.webAddress(url)));
    }
    List<Source> sources =
        id == null
            ? installation.store().sources().list().stream().filter(Source::isVisited).toList()
            : List.of(asAsked(installation, SourceOptions.get(installation, id)));
    if (sources.isEmpty() || !sources.getFirst().isVisited()) {
      throw new CannotContinue(CommandTexts.text("crawl.nothing"));
    }
    return sources;
  }

  /** A feed that is known stays a feed, also at another address. */
  private static SourceFormat format(Installation installation, String id) {
    return SourceOptions.find(installation, id)
        .filter(Source::isVisited)
        .map(Source::format)
        .orElse(SourceFormat.SITE);
  }

  private Source asAsked(Installation installation, Source source) {
    return options.source(
        installation,
        source.id(),
        source.format(),
        Objects.requireNonNullElse(source.location(), ""));
  }

  private static void print(VisitPreview preview, PrintWriter out) {
    preview.first().forEach(out::println);
    out.println(CommandTexts.text("crawl.preview", preview.first().size(), preview.inSitemaps()));
    preview
        .crawlDelay()
        .ifPresent(delay -> out.println(CommandTexts.text("crawl.delay", delay.toSeconds())));
    ReportText texts = new ReportText();
    preview.issues().forEach(issue -> out.print(texts.of(issue)));
    out.flush();
  }
}
