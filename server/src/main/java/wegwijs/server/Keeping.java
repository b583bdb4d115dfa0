package wegwijs.server;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.keeper.ChangeQueue;
import wegwijs.server.admin.keeper.KeeperAdministration;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.admin.review.Queue;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.Routes;
import wegwijs.server.keeper.KeeperPages;
import wegwijs.server.keeper.Letters;
import wegwijs.server.keeper.Publishing;
import wegwijs.server.keeper.Rounds;
import wegwijs.server.mail.Mailer;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.search.Search;

/**
 * All that lets organizations keep their own records, put together; asks them every hour what is
 * due. Safe to share between threads.
 */
final class Keeping implements Routes, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

  private final Rounds rounds;
  private final ChangeQueue queue;
  private final List<Routes> parts;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().name("bijhouden").daemon().unstarted(this::work);

  /**
   * Keeping of these records.
   *
   * @param work shows what changed
   * @param mailer sends mail, where that is set up
   */
  Keeping(
      AdminFrame frame,
      OfficeStore office,
      RecordStore store,
      RecordWork work,
      Portals portals,
      Search search,
      Optional<Mailer> mailer,
      HttpSettings http,
      Clock clock) {
    KeeperPages.Kept kept = KeeperPages.Kept.in(office, clock);
    Publishing publishing = new Publishing(frame.frame(), store, work, clock);
    rounds =
        new Rounds(
            kept.keepers(),
            store.records(),
            publishing,
            mailer.map(by -> new Letters(frame.frame(), portals, kept.links(), by)),
            clock);
    queue = new ChangeQueue(frame, store, kept.changes(), publishing, portals);
    parts =
        List.of(
            new KeeperPages(
                frame.frame(), kept, store.records(), portals, publishing, http.clients(), clock),
            new KeeperAdministration(
                frame,
                portals,
                kept.keepers(),
                rounds,
                search,
                store.records(),
                http.isBehindTls(),
                clock),
            queue);
  }

  /** What editors review. */
  Queue queue() {
    return queue;
  }

  @Override
  public void register(Endpoints endpoints) {
    parts.forEach(part -> part.register(endpoints));
  }

  /** Looks every hour from now on for what is due. */
  Keeping start() {
    thread.start();
    return this;
  }

  private void work() {
    try {
      while (!closed.await(1, TimeUnit.HOURS)) {
        runSafely();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void runSafely() {
    try {
      rounds.run();
    } catch (RuntimeException e) {
      // The thread goes on: the next hour may be better.
      LOG.error("er is geen organisatie bevraagd", e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
