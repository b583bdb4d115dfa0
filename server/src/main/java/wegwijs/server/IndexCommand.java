package wegwijs.server;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wegwijs.indexer.build.Published;
import wegwijs.indexer.report.ReportText;

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
      Published published =
          RunLock.holding(installation.home(), () -> installation.publish(isRebuild, progress));
      line.getOut().println(CommandTexts.text("index.done", published.written()));
      published.leftOut().forEach(issue -> line.getOut().print(new ReportText().of(issue)));
      line.getOut().flush();
      return published.leftOut().isEmpty() ? 0 : 1;
    }
  }
}
