package wegwijs.server;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.model.Source;
import wegwijs.data.store.SourceSchedule;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;

/**
 * Reads the sources that are due while the server serves, one after the other. A source that fails
 * is told in the log and tried again the next day; the others go on. Closed from another thread.
 */
final class Scheduler implements ProgressMonitor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final Installation installation;
  private final SourceRuns runs;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private final Thread thread = Thread.ofPlatform().name("bronnen").daemon().unstarted(this::work);

  Scheduler(Installation installation, Clock clock) {
    this.installation = installation;
    this.runs = new SourceRuns(installation, clock);
    this.clock = clock;
  }

  /** Looks every minute from now on for sources that are due. */
  Scheduler start() {
    thread.start();
    return this;
  }

  private void work() {
    try {
      while (!closed.await(1, TimeUnit.MINUTES)) {
        runDue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads every source that is due now. */
  void runDue() {
    try {
      for (SourceSchedule schedule : installation.store().schedules().listDue(clock.instant())) {
        if (!isCancelled()) {
          installation
              .store()
              .sources()
              .find(schedule.source())
              .ifPresent(source -> run(source, schedule));
        }
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      // The thread goes on: the next minute may be better.
      LOG.error("de bronnen zijn niet gelezen", e);
    }
  }

  private void run(Source source, SourceSchedule schedule) {
    actions.clear();
    try {
      RunReport report = runs.run(source, false, this);
      LOG.info("bron {}: {} {}", source.id(), report.outcome(), report.counts());
    } catch (CannotContinue e) {
      LOG.info("bron {} wacht: {}", source.id(), e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("bron {} is niet gelezen", source.id(), e);
      installation.store().schedules().put(schedule.retrying(clock.instant()));
    }
  }

  @Override
  public boolean isCancelled() {
    return closed.getCount() == 0;
  }

  @Override
  public void onCancel(Runnable action) {
    actions.add(action);
  }

  /** Stops the run that goes on; what it did so far is undone. */
  @Override
  public void close() {
    closed.countDown();
    actions.forEach(Runnable::run);
    try {
      if (thread.isAlive() && !thread.join(LONGEST_STOP)) {
        LOG.warn("de lopende verwerking stopte niet binnen {}", LONGEST_STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
