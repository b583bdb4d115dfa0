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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Municipality;
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

  @Option(names = "--recipe", paramLabel = "RECEPT", descriptionKey = "import.recipe")
  private @Nullable Path recipe;

  @Option(names = "--municipality", paramLabel = "CODE", descriptionKey = "import.municipality")
  private @Nullable String municipality;

  @Option(names = "--trust", paramLabel = "0-100", descriptionKey = "import.trust")
  private @Nullable Integer trust;

  @Option(names = "--confirm", descriptionKey = "import.confirm")
  private boolean isConfirmed;

  @Override
  public Integer call() {
    Installation installation = Installation.open(Settings.of(System.getenv()).home());
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    try (ConsoleProgress progress = ConsoleProgress.open(line.getErr())) {
      RunReport report =
          new SourceRuns(installation, Clock.systemUTC())
              .run(source(installation), isConfirmed, progress);
      line.getOut().print(new ReportText().of(report));
      line.getOut().flush();
      return report.outcome().isKept() ? 0 : 1;
    }
  }

  private Source source(Installation installation) {
    if (!Source.isValidId(sourceId)) {
      throw new CannotContinue(text("import.badSource", sourceId));
    }
    Optional<Source> known = installation.store().sources().find(sourceId);
    Path file = file(known);
    if (!Files.isReadable(file)) {
      throw new CannotContinue(text("import.noFile", file));
    }
    int trusted = trust != null ? trust : known.map(Source::trust).orElse(Source.DEFAULT_TRUST);
    if (trusted < 0 || trusted > 100) {
      throw new CannotContinue(text("import.badTrust", trusted));
    }
    return new Source(
        sourceId,
        format(file, known),
        file.toAbsolutePath().toString(),
        recipe == null
            ? known.map(Source::recipe).orElse(null)
            : recipe.toAbsolutePath().toString(),
        trusted,
        municipality == null
            ? known.map(Source::municipality).orElse(null)
            : municipality(installation, municipality));
  }

  private Path file(Optional<Source> known) {
    if (given != null) {
      return given;
    }
    return known
        .map(Source::location)
        .map(Path::of)
        .orElseThrow(() -> new CannotContinue(text("import.noKnownFile", sourceId)));
  }

  private SourceFormat format(Path file, Optional<Source> known) {
    if (format.equals(FormatOption.AUTO)) {
      return given == null && known.isPresent()
          ? known.get().format()
          : FormatOption.recognise(file, recipe != null);
    }
    return FormatOption.named(format);
  }

  private static String municipality(Installation installation, String given) {
    return installation
        .places()
        .findMunicipality(given)
        .map(Municipality::code)
        .orElseThrow(() -> new CannotContinue(text("import.badMunicipality", given)));
  }

  private static String text(String key, Object value) {
    return Wegwijs.TEXTS.getString(key).replace("{0}", value.toString());
  }
}
