package wegwijs.server;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Municipality;
import wegwijs.data.store.Schedules;
import wegwijs.data.store.SourceSchedule;

/** {@code wegwijs source}: which sources there are and how each is read. */
@Command(
    name = "source",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class SourceCommand {
  private static final String OWN_PACE = "auto";
  private static final String NEVER = "never";

  @Spec private @Nullable CommandSpec spec;

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int list() {
    Installation.open(Settings.of(System.getenv()).home())
        .store()
        .sources()
        .list()
        .forEach(this::print);
    return 0;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int add(
      @Parameters(paramLabel = "BRON", descriptionKey = "import.source") String id,
      @Option(names = "--file", required = true, descriptionKey = "import.file") Path file,
      @Option(names = "--format", required = true, descriptionKey = "import.format") String format,
      @Option(names = "--recipe", descriptionKey = "import.recipe") @Nullable Path recipe,
      @Option(names = "--municipality", descriptionKey = "import.municipality")
          @Nullable String municipality,
      @Option(names = "--trust", defaultValue = "50", descriptionKey = "import.trust") int trust,
      @Option(names = "--every", descriptionKey = "source.every") @Nullable String every) {
    Installation installation = Installation.open(Settings.of(System.getenv()).home());
    SourceFormat known = FormatOption.named(format);
    Source source =
        source(
            id,
            known,
            file.toAbsolutePath().toString(),
            recipe == null ? null : recipe.toAbsolutePath().toString(),
            trust,
            municipality == null ? null : code(installation, municipality));
    return RunLock.holding(
        installation.home(),
        () -> {
          installation.store().sources().put(source);
          plan(installation.store().schedules(), source, every);
          return 0;
        });
  }

  /**
   * A site or feed is visited at its own pace, a file when somebody asks, unless told otherwise.
   */
  private static void plan(Schedules schedules, Source source, @Nullable String every) {
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
      throw new CannotContinue(text("source.badEvery", pace));
    }
    return Integer.parseInt(pace);
  }

  private static Source source(
      String id,
      SourceFormat format,
      String file,
      @Nullable String recipe,
      int trust,
      @Nullable String municipality) {
    try {
      return new Source(id, format, file, recipe, trust, municipality);
    } catch (IllegalArgumentException e) {
      throw new CannotContinue(
          Source.isValidId(id) ? text("import.badTrust", trust) : text("import.badSource", id), e);
    }
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int remove(@Parameters(paramLabel = "BRON", descriptionKey = "import.source") String id) {
    Installation installation = Installation.open(Settings.of(System.getenv()).home());
    boolean wasThere =
        RunLock.holding(installation.home(), () -> installation.store().sources().remove(id));
    if (!wasThere) {
      throw new CannotContinue(text("source.unknown", id));
    }
    return 0;
  }

  private static String code(Installation installation, String municipality) {
    return installation
        .places()
        .findMunicipality(municipality)
        .map(Municipality::code)
        .orElseThrow(() -> new CannotContinue(text("import.badMunicipality", municipality)));
  }

  private void print(Source source) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(
        String.join(
            "\t",
            source.id(),
            source.format().toString(),
            Integer.toString(source.trust()),
            Objects.requireNonNullElse(source.municipality(), "-"),
            Objects.requireNonNullElse(source.location(), "-")));
  }

  private static String text(String key, Object value) {
    return Wegwijs.TEXTS.getString(key).replace("{0}", value.toString());
  }
}
