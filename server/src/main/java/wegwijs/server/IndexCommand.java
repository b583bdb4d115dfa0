package wegwijs.server;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wegwijs index}: brings the index up to the store, or makes it anew. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class IndexCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--rebuild", descriptionKey = "index.rebuild")
  private boolean isRebuild;

  @Override
  public Integer call() {
    Installation installation = Installation.open(Settings.of(System.getenv()));
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    try (ConsoleProgress progress = ConsoleProgress.open(line.getErr())) {
      int written =
          RunLock.holding(installation.home(), () -> installation.publish(isRebuild, progress));
      line.getOut().println(CommandTexts.text("index.done", written));
      return 0;
    }
  }
}
