package wegwijs.server;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.model.Source;
import wegwijs.data.store.SourceSchedule;
import wegwijs.indexer.report.RunReport;

/**
 * Reads the sources that are due while the server serves, one after the other. A source that fails
 * is told in the log and tried again the next day; the others go on. Closed from another thread.
 */
final class Scheduler implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final Installation installation;
  private final Desks desks;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().name("bronnen").daemon().unstarted(Niceness.nicely(this::work));

  /**
   * A scheduler.
   *
   * @param desks do the work; closing them stops the run that goes on
   */
  Scheduler(Installation installation, Desks desks, Clock clock) {
    this.installation = installation;
    this.desks = desks;
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
        desks.records().catchUp();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads every source that is due now. */
  void runDue() {
    try {
      for (SourceSchedule schedule : installation.store().schedules().listDue(clock.instant())) {
        if (closed.getCount() > 0) {
          installation
              .store()
              .sources()
              .find(schedule.source())
              .ifPresent(source -> run(source, schedule));
        }
      }
    } catch (RuntimeException | Error e) {
      // The thread goes on: the next minute may be better.
      LOG.error("de bronnen zijn niet gelezen", e);
    }
  }

  private void run(Source source, SourceSchedule schedule) {
    try {
      RunReport report = desks.runs().run(source);
      LOG.info("bron {}: {} {}", source.id(), report.outcome(), report.counts());
    } catch (CannotContinue e) {
      LOG.info("bron {} wacht: {}", source.id(), e.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.error("bron {} is niet gelezen", source.id(), e);
      installation.store().schedules().put(schedule.retrying(clock.instant()));
    }
  }

  /** Begins no further run, and waits for one that was told to stop. */
  @Override
  public void close() {
    closed.countDown();
    try {
      if (thread.isAlive() && !thread.join(LONGEST_STOP)) {
        LOG.warn("de lopende verwerking stopte niet binnen {}", LONGEST_STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
