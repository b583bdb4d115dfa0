package wegwijs.server;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wegwijs.data.model.Source;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.server.admin.source.SourceUnusable;
import wegwijs.server.admin.source.Trial;

/**
 * Tries sources while somebody waits with a page open: a few at a time, each for so long and no
 * longer. A reader that does not look up when its time is over, as in the middle of a huge record,
 * ends by itself at the next one; nobody waits for it. Safe to share between threads.
 */
final class TimedTrials implements AutoCloseable {
  private static final int MOST = 2;

  private final Trials trials;
  private final ExecutorService worker = Executors.newFixedThreadPool(MOST, TimedTrials::thread);

  TimedTrials(Trials trials) {
    this.trials = trials;
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().name("proef").daemon().unstarted(Niceness.nicely(work));
  }

  /**
   * What would become of a source.
   *
   * @throws SourceUnusable if it cannot be read as it is configured, or not within this time
   */
  Trial of(Source source, Duration longest) throws SourceUnusable {
    TimeLimit limit = new TimeLimit(longest);
    Future<Trial> trial = worker.submit(() -> trials.of(source, limit));
    try {
      return trial.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      trial.cancel(false);
      throw tooLong(longest, e);
    } catch (ExecutionException e) {
      throw failure(longest, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      trial.cancel(false);
      throw tooLong(longest, e);
    }
  }

  private static SourceUnusable failure(Duration longest, ExecutionException e) {
    return switch (e.getCause()) {
      case RunCancelled cancelled -> tooLong(longest, cancelled);
      case SourceUnusable unusable -> unusable;
      case RuntimeException bug -> throw bug;
      case null, default -> throw new IllegalStateException(e);
    };
  }

  private static SourceUnusable tooLong(Duration longest, Throwable cause) {
    return new SourceUnusable(CommandTexts.text("try.tooLong", longest.toSeconds()), cause);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
