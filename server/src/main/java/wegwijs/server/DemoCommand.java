package wegwijs.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.build.Published;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.ReportText;
import wegwijs.indexer.report.RunReport;

/** {@code wegwijs demo}: fills an empty home with the shipped directory and serves it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class DemoCommand implements Callable<Integer> {
  /** Files of the shipped directory, each a source of its own, and what readers see of them. */
  private static final List<Shipped> DIRECTORY =
      List.of(
          new Shipped("landelijk", "Meegeleverde gids van hulp in heel Nederland"),
          new Shipped("weert", "Meegeleverde gids van Weert en omgeving"),
          new Shipped("twente", "Meegeleverde gids van Twente"),
          new Shipped("bollenstreek", "Meegeleverde gids van de Bollenstreek"),
          new Shipped("maastricht", "Meegeleverde gids van Maastricht"));

  /** A file by its name, and the name that readers see. */
  private record Shipped(String file, String name) {}

  @Override
  public Integer call() {
    Settings settings = Settings.of(System.getenv());
    Installation installation = Installation.open(settings);
    if (installation.store().runs().latestId() == 0) {
      RunLock.holding(installation.home(), () -> fill(installation));
    }
    return new ServeCommand().serve(installation, settings);
  }

  /** Takes the shipped directory in and publishes it. */
  static Published fill(Installation installation) {
    for (Shipped shipped : DIRECTORY) {
      take(installation, shipped.file());
      installation.store().sourceNames().put(source(shipped.file()).id(), shipped.name());
    }
    return installation.publish(true, ProgressMonitor.NONE);
  }

  private static void take(Installation installation, String name) {
    String resource = "/wegwijs/directory/" + name + ".json";
    try (InputStream in =
        Objects.requireNonNull(DemoCommand.class.getResourceAsStream(resource), resource)) {
      Path file = Files.createTempFile("wegwijs-" + name, ".json");
      try {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        requireComplete(installation.run(source(name), file, false, ProgressMonitor.NONE));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new CannotContinue("De meegeleverde gids is niet te lezen: " + e, e);
    }
  }

  private static Source source(String name) {
    return new Source("gids-" + name, SourceFormat.WEGWIJS, null, null, 10, null);
  }

  private static void requireComplete(RunReport report) {
    if (report.outcome() != RunOutcome.COMPLETE) {
      throw new CannotContinue(new ReportText().of(report));
    }
  }
}
