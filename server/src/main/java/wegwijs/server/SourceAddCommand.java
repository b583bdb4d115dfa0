package wegwijs.server;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.Schedules;
import wegwijs.data.store.SourceSchedule;

/** {@code wegwijs source add}: adds a site, feed or file, or replaces it. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class SourceAddCommand implements Callable<Integer> {
  private static final String OWN_PACE = "auto";
  private static final String NEVER = "never";

  @Parameters(paramLabel = "BRON", descriptionKey = "import.source")
  private String id = "";

  @Option(names = "--file", paramLabel = "BESTAND", descriptionKey = "import.file")
  private @Nullable Path file;

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "crawl.url")
  private @Nullable String url;

  @Option(names = "--format", paramLabel = "FORMAAT", descriptionKey = "source.format")
  private String format = FormatOption.AUTO;

  @Mixin private SourceOptions options = new SourceOptions();

  @Mixin private SourceNameOption name = new SourceNameOption();

  @Option(names = "--every", paramLabel = "DAGEN", descriptionKey = "source.every")
  private @Nullable String every;

  @Override
  public Integer call() {
    name.check();
    Installation installation = Installation.open(Settings.of(System.getenv()));
    Source source = options.asKept(source(installation));
    return RunLock.holding(
        installation.home(),
        () -> {
          installation.store().sources().put(source);
          name.keep(installation, id);
          plan(installation.store().schedules(), source);
          return 0;
        });
  }

  private Source source(Installation installation) {
    if (url != null && file == null) {
      return options.source(
          installation, id, FormatOption.ofAddress(format), SourceOptions.webAddress(url));
    }
    if (file == null || url != null) {
      throw new CannotContinue(CommandTexts.text("source.fileOrUrl"));
    }
    SourceFormat known =
        format.equals(FormatOption.AUTO)
            ? FormatOption.recognise(file, options.hasRecipe())
            : FormatOption.ofFile(format);
    return options.source(installation, id, known, file.toAbsolutePath().toString());
  }

  /**
   * A site or feed is visited at its own pace, a file when somebody asks, unless told otherwise.
   */
  private void plan(Schedules schedules, Source source) {
    String pace = Objects.requireNonNullElse(every, source.isVisited() ? OWN_PACE : NEVER);
    if (pace.equals(NEVER)) {
      schedules.remove(source.id());
    } else {
      schedules.put(SourceSchedule.starting(source.id(), days(pace), Instant.now()));
    }
  }

  private static int days(String pace) {
    if (pace.equals(OWN_PACE)) {
      return 0;
    }
    if (!pace.matches("[1-9]|[12]\\d|30")) {
      throw new CannotContinue(CommandTexts.text("source.badEvery", pace));
    }
    return Integer.parseInt(pace);
  }
}
