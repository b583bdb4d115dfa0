package wegwijs.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import wegwijs.indexer.report.ProgressMonitor;

/** Stops work that takes longer than it may, counted from when this was made. Safe to share. */
final class TimeLimit implements ProgressMonitor {
  private final long end;

  TimeLimit(Duration longest) {
    this.end = System.nanoTime() + longest.toNanos();
  }

  @Override
  public boolean isCancelled() {
    return left() <= 0;
  }

  @Override
  public void onCancel(Runnable action) {
    CompletableFuture.delayedExecutor(left(), TimeUnit.NANOSECONDS).execute(action);
  }

  private long left() {
    return end - System.nanoTime();
  }
}
