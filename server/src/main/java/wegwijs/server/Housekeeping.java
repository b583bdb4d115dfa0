package wegwijs.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.portal.Intake;
import wegwijs.data.portal.Portals;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.casework.CaseFigures;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.insight.UseCounts;
import wegwijs.server.office.keeper.Changes;
import wegwijs.server.office.keeper.Keepers;

/**
 * Removes what people entrusted once it was kept long enough: at start, and every day from then on.
 * It needs neither records nor index, so that no run holds it up. Closed from another thread.
 */
final class Housekeeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final int YEARS_OF_FIGURES = 5;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final OfficeStore store;
  private final Supplier<Portals> portals;
  private final Clock clock;
  private final Inbox inbox;
  private final Reports reports;
  private final CaseFigures cases;
  private final UseCounts counts;
  private final Keepers keepers;
  private final Changes changes;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("opruimen").daemon().unstarted(this::work);

  Housekeeping(OfficeStore store, Supplier<Portals> portals, Clock clock) {
    this.store = store;
    this.portals = portals;
    this.clock = clock;
    inbox = new Inbox(store, clock);
    reports = new Reports(store, clock);
    cases = new CaseFigures(store);
    counts = new UseCounts(store, clock);
    keepers = new Keepers(store, clock);
    changes = new Changes(store, clock);
  }

  Housekeeping start() {
    thread.start();
    return this;
  }

  private void work() {
    try {
      do {
        runSafely();
      } while (!closed.await(1, TimeUnit.DAYS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void runSafely() {
    try {
      LOG.info("opgeruimd: {} vragen, meldingen, casussen en wijzigingen", run());
    } catch (RuntimeException e) {
      // The thread goes on: the next day may be better.
      LOG.error("er is niets opgeruimd", e);
    }
  }

  /** Removes what is old now, and says how much that was. */
  int run() {
    Set<String> all = new TreeSet<>(inbox.portals());
    all.addAll(reports.portals());
    all.addAll(cases.portals());
    all.addAll(keepers.portals());
    all.addAll(changes.portals());
    int removed = all.stream().mapToInt(this::purge).sum();
    counts.purge(counts.month().minusYears(YEARS_OF_FIGURES));
    store.sweep();
    return removed;
  }

  /** Of a portal that is no longer there everything goes in the usual time. */
  private int purge(String portal) {
    Intake.Keeping keeping =
        portals
            .get()
            .findById(portal)
            .map(found -> found.frontOffice().intake().keeping())
            .orElse(Intake.Keeping.USUAL);
    Instant closedBefore = before(keeping.closed());
    return inbox.purge(portal, before(keeping.open()), closedBefore)
        + reports.purge(portal, before(keeping.untouched()), closedBefore)
        + cases.purge(portal, before(keeping.untouched()), closedBefore)
        + changes.purge(portal, before(keeping.untouched()), closedBefore)
        + keepers.purge(portal, closedBefore);
  }

  private Instant before(Duration kept) {
    return clock.instant().minus(kept);
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      if (thread.isAlive() && !thread.join(LONGEST_STOP)) {
        LOG.warn("het opruimen stopte niet binnen {}", LONGEST_STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
