package wegwijs.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wegwijs.indexer.report.ProgressMonitor;

/** {@code wegwijs restore}: makes an empty home into what a back-up holds, and the index anew. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BESTAND", descriptionKey = "restore.file")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.of(System.getenv());
    new Backup(settings.home()).restore(file.toAbsolutePath());
    Installation installation = Installation.open(settings);
    int services =
        RunLock.holding(
            installation.home(), () -> installation.publish(true, ProgressMonitor.NONE).written());
    System.err.println(CommandTexts.text("restore.done", services, settings.home().folder()));
    return 0;
  }
}
