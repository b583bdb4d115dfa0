package wegwijs.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.place.PlacesFile;

/** {@code wegwijs places}: takes the postcodes of GeoNames in. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class PlacesCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 20;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "BESTAND", descriptionKey = "places.file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Installation installation = Installation.open(Settings.of(System.getenv()));
    tell(RunLock.holding(installation.home(), () -> take(installation.home())));
    return 0;
  }

  private PlacesFile take(Home home) {
    try {
      PlacesFile read = PlacesFile.read(file);
      if (read.places().isEmpty()) {
        throw new CannotContinue(CommandTexts.text("places.none", file));
      }
      Files.copy(file, home.places(), StandardCopyOption.REPLACE_EXISTING);
      return read;
    } catch (IOException e) {
      throw new CannotContinue(CommandTexts.text("import.noFile", file), e);
    }
  }

  private void tell(PlacesFile read) {
    if (spec != null) {
      read.issues().stream()
          .limit(MOST_SHOWN)
          .forEach(issue -> spec.commandLine().getErr().println(issue.toString()));
      spec.commandLine()
          .getOut()
          .println(CommandTexts.text("places.done", read.places().size(), read.issues().size()));
    }
  }
}
