package wegwijs.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.json.Json;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.indexer.report.Issue;

/**
 * {@code wegwijs perform}: a run for a server that follows it (see {@link RunProcesses}). Without a
 * source it makes the index anew. It tells {@link RunNews} on standard output, and stops when its
 * standard input ends, as it does when the server is gone.
 */
@Command(name = "perform", hidden = true)
final class PerformCommand implements Callable<Integer> {
  private static final Duration BETWEEN_NEWS = Duration.ofMillis(200);

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "BRON")
  private @Nullable String source;

  @Option(names = "--confirm")
  private boolean isConfirmed;

  @Override
  public Integer call() throws InterruptedException {
    FollowedRun run = new FollowedRun(source == null ? "" : source, Clock.systemUTC());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Thread.ofPlatform().daemon().start(() -> stopAtEnd(System.in, run));
    Thread teller = Thread.ofPlatform().daemon().start(() -> tell(run, out));
    try {
      List<Issue> leftOut = perform(run);
      end(run, teller, out, RunNews.done(leftOut));
      return 0;
    } catch (CannotContinue | StoreUnavailable | ConfigurationException e) {
      end(run, teller, out, RunNews.failed(e.getMessage()));
      return 1;
    }
  }

  private List<Issue> perform(FollowedRun run) {
    Installation installation = Installation.open(Settings.of(System.getenv()));
    SourceRuns runs = new SourceRuns(installation, Clock.systemUTC());
    if (source == null) {
      return runs.rebuild(run);
    }
    runs.run(SourceOptions.get(installation, source), isConfirmed, run);
    return List.of();
  }

  private static void stopAtEnd(InputStream in, FollowedRun run) {
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // Whoever followed is gone, too.
    }
    run.cancel();
  }

  private static void tell(FollowedRun run, PrintWriter out) {
    try {
      while (!run.awaitEnd(BETWEEN_NEWS)) {
        run.headway().map(RunNews::of).ifPresent(news -> print(out, news));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The last line is told when nobody tells any other. */
  private static void end(FollowedRun run, Thread teller, PrintWriter out, RunNews last)
      throws InterruptedException {
    run.finish();
    teller.join();
    print(out, last);
  }

  private static void print(PrintWriter out, RunNews news) {
    out.println(Json.write(news));
    out.flush();
  }
}
