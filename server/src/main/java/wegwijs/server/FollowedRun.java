package wegwijs.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Headway;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.admin.source.LiveRun;

/** A run whose progress anybody may ask for, and that anybody may stop. */
final class FollowedRun implements ProgressMonitor, LiveRun {
  private final String source;
  private final Clock clock;
  private final AtomicLong done = new AtomicLong();
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable Begun task;
  private volatile boolean isCancelled;

  private record Begun(Task task, long expected, Instant at) {}

  FollowedRun(String source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public void begin(Task newTask, long expected) {
    done.set(0);
    task = new Begun(newTask, expected, clock.instant());
  }

  @Override
  public void update(long more) {
    done.addAndGet(more);
  }

  @Override
  public void onCancel(Runnable action) {
    actions.add(action);
    if (isCancelled) {
      action.run();
    }
  }

  @Override
  public void cancel() {
    isCancelled = true;
    actions.forEach(Runnable::run);
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Optional<Headway> headway() {
    return Optional.ofNullable(task)
        .map(begun ->
            new Headway(
                begun.task(),
                done.get(),
                begun.expected(),
                Duration.between(begun.at(), clock.instant())));
  }

  /** Wakes whoever waits for the end. */
  void finish() {
    ended.countDown();
  }

  @Override
  public boolean awaitEnd(Duration atMost) throws InterruptedException {
    return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }
}
