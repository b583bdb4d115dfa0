package wegwijs.server;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.model.Source;
import wegwijs.data.store.RecordStore;

/** {@code wegwijs source}: which sources there are and how each is read. */
@Command(
    name = "source",
    mixinStandardHelpOptions = true,
    subcommands = {SourceAddCommand.class, SourceTryCommand.class},
    resourceBundle = "wegwijs.messages.commands")
final class SourceCommand {
  @Spec private @Nullable CommandSpec spec;

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int list() {
    RecordStore store = Installation.open(Settings.of(System.getenv())).store();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    store.sources().list().forEach(source -> out.println(line(source, store)));
    return 0;
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      resourceBundle = "wegwijs.messages.commands")
  int remove(@Parameters(paramLabel = "BRON", descriptionKey = "import.source") String id) {
    Installation installation = Installation.open(Settings.of(System.getenv()));
    boolean wasThere =
        RunLock.holding(
            installation.home(),
            () -> {
              installation.store().schedules().remove(id);
              return installation.store().sources().remove(id);
            });
    if (!wasThere) {
      throw new CannotContinue(CommandTexts.text("source.unknown", id));
    }
    return 0;
  }

  /** What an administrator allowed that is off by default. */
  private static String opened(Source source) {
    List<String> words = new ArrayList<>();
    if (source.allowPrivate()) {
      words.add(CommandTexts.text("source.isPrivate"));
    }
    if (source.anyCertificate()) {
      words.add(CommandTexts.text("source.isUnchecked"));
    }
    return words.isEmpty() ? "-" : String.join(", ", words);
  }

  private static String line(Source source, RecordStore store) {
    return String.join(
        "\t",
        source.id(),
        source.format().toString(),
        Integer.toString(source.trust()),
        Objects.requireNonNullElse(source.municipality(), "-"),
        Optional.ofNullable(source.location()).orElse("-"),
        store.schedules().find(source.id()).map(due -> due.dueAt().toString()).orElse("-"),
        opened(source));
  }
}
