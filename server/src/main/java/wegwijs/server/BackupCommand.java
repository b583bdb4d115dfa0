package wegwijs.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wegwijs backup}: everything that cannot be made anew, while the server goes on. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BESTAND", descriptionKey = "backup.file")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    new Backup(Settings.of(System.getenv()).home()).write(file.toAbsolutePath());
    System.err.println(CommandTexts.text("backup.done", file.toAbsolutePath()));
    return 0;
  }
}
