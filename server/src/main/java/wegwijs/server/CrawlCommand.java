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
import wegwijs.indexer.crawl.Preview;
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
    Installation installation = Installation.open(Settings.of(System.getenv()));
    List<Source> sources = sources(installation);
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (isDryRun) {
      sources.forEach(source -> print(installation.visitor().preview(source), line.getOut()));
      return 0;
    }
    SourceRuns runs = new SourceRuns(installation, Clock.systemUTC());
    boolean isDone = true;
    try (ConsoleProgress progress = ConsoleProgress.open(line.getErr())) {
      for (Source source : sources) {
        RunReport report = runs.run(source, isConfirmed, progress);
        line.getOut().print(new ReportText().of(report));
        line.getOut().flush();
        isDone &= report.outcome().isKept();
      }
    }
    return isDone ? 0 : 1;
  }

  private List<Source> sources(Installation installation) {
    if (url != null) {
      String id = Objects.requireNonNullElse(sourceId, known);
      if (id == null) {
        throw new CannotContinue(Wegwijs.TEXTS.getString("crawl.noSource"));
      }
      return List.of(
          options.source(installation, id, SourceFormat.SITE, SourceOptions.webAddress(url)));
    }
    String id = known == null ? sourceId : known;
    List<Source> sources =
        id == null
            ? installation.store().sources().list().stream().filter(Source::isVisited).toList()
            : List.of(SourceOptions.get(installation, id));
    if (sources.isEmpty() || !sources.getFirst().isVisited()) {
      throw new CannotContinue(Wegwijs.TEXTS.getString("crawl.nothing"));
    }
    return sources.stream()
        .map(source ->
            options.source(
                installation,
                source.id(),
                source.format(),
                Objects.requireNonNull(source.location())))
        .toList();
  }

  private static void print(Preview preview, PrintWriter out) {
    preview.first().forEach(out::println);
    out.println(
        Wegwijs.TEXTS
            .getString("crawl.preview")
            .replace("{0}", "" + preview.first().size())
            .replace("{1}", "" + preview.inSitemaps()));
    preview
        .crawlDelay()
        .ifPresent(delay -> out.println(SourceOptions.text("crawl.delay", delay.toSeconds())));
    ReportText texts = new ReportText();
    preview.issues().forEach(issue -> out.print(texts.of(issue)));
    out.flush();
  }
}
