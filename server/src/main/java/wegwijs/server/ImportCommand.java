package wegwijs.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
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
import wegwijs.indexer.report.ReportText;
import wegwijs.indexer.report.RunReport;

/** {@code wegwijs import}: takes a file in as a source and publishes the index. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class ImportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "BESTAND", descriptionKey = "import.fileOrKnown")
  private @Nullable Path given;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "BRON",
      descriptionKey = "import.source")
  private String sourceId = "";

  @Option(names = "--format", paramLabel = "FORMAAT", descriptionKey = "import.format")
  private String format = FormatOption.AUTO;

  @Mixin private SourceOptions options = new SourceOptions();

  @Mixin private SourceNameOption name = new SourceNameOption();

  @Option(names = "--confirm", descriptionKey = "import.confirm")
  private boolean isConfirmed;

  @Override
  public Integer call() {
    name.check();
    Installation installation = Installation.open(Settings.of(System.getenv()));
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    try (ConsoleProgress progress = ConsoleProgress.open(line.getErr())) {
      RunReport report =
          new SourceRuns(installation, Clock.systemUTC())
              .configureAndRun(source(installation), isConfirmed, progress);
      name.keep(installation, sourceId);
      line.getOut().print(new ReportText().of(report));
      line.getOut().flush();
      return report.outcome().isKept() ? 0 : 1;
    }
  }

  private Source source(Installation installation) {
    Optional<Source> known = SourceOptions.find(installation, sourceId);
    if (given == null && known.filter(Source::isVisited).isPresent()) {
      throw new CannotContinue(CommandTexts.text("import.isVisited", sourceId));
    }
    Path file = file(known);
    if (!Files.isReadable(file)) {
      throw new CannotContinue(CommandTexts.text("import.noFile", file));
    }
    return options.source(
        installation, sourceId, format(file, known), file.toAbsolutePath().toString());
  }

  private Path file(Optional<Source> known) {
    if (given != null) {
      return given;
    }
    return known
        .map(Source::location)
        .map(Path::of)
        .orElseThrow(() -> new CannotContinue(CommandTexts.text("import.noKnownFile", sourceId)));
  }

  private SourceFormat format(Path file, Optional<Source> known) {
    if (format.equals(FormatOption.AUTO)) {
      return given == null && known.isPresent()
          ? known.get().format()
          : FormatOption.recognise(file, options.hasRecipe());
    }
    return FormatOption.ofFile(format);
  }
}
