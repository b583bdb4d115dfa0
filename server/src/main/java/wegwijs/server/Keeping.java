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
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.Routes;
import wegwijs.server.keeper.KeeperPages;
import wegwijs.server.keeper.Letters;
import wegwijs.server.keeper.Publishing;
import wegwijs.server.keeper.Rounds;
import wegwijs.server.mail.Mailer;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.Origins;
import wegwijs.server.search.Search;

/**
 * All that lets organizations keep their own records, put together; asks them every hour what is
 * due. Safe to share between threads.
 */
final class Keeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

  private final AdminFrame frame;
  private final OfficeStore office;
  private final RecordStore store;
  private final RecordWork work;
  private final Optional<Mailer> mailer;
  private final ClientAddress clients;
  private final Delivery delivery;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().name("bijhouden").daemon().unstarted(this::work);
  private volatile Runnable round = () -> {};

  /**
   * Keeping of these records.
   *
   * @param work shows what changed
   * @param mailer sends mail, where that is set up
   * @param clients tells them apart
   * @param delivery tells to what address links in mail lead
   */
  Keeping(
      AdminFrame frame,
      OfficeStore office,
      RecordStore store,
      RecordWork work,
      Optional<Mailer> mailer,
      ClientAddress clients,
      Delivery delivery,
      Clock clock) {
    this.frame = frame;
    this.office = office;
    this.store = store;
    this.work = work;
    this.mailer = mailer;
    this.clients = clients;
    this.delivery = delivery;
    this.clock = clock;
  }

  /**
   * What answers for these portals.
   *
   * @param queue what editors review
   */
  record Parts(List<Routes> routes, Queue queue) {
    /** Copies the routes. */
    Parts {
      routes = List.copyOf(routes);
    }
  }

  /** Keeps the records of these portals from now on. */
  Parts of(Portals portals, Search search) {
    KeeperPages.Kept kept = KeeperPages.Kept.in(office, clock);
    Publishing publishing = new Publishing(frame.frame(), store, work, clock);
    Rounds rounds =
        new Rounds(
            kept.keepers(),
            store.records(),
            publishing,
            mailer.map(by -> new Letters(frame.frame(), portals, kept.links(), by)),
            clock);
    round = rounds::run;
    ChangeQueue queue = new ChangeQueue(frame, store, kept.changes(), publishing, portals);
    return new Parts(
        List.of(
            new KeeperPages(
                frame.frame(), kept, store.records(), portals, publishing, clients, clock),
            new KeeperAdministration(
                frame,
                portals,
                kept.keepers(),
                rounds,
                search,
                store.records(),
                new Origins(portals, delivery),
                clock),
            queue),
        queue);
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
      round.run();
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
