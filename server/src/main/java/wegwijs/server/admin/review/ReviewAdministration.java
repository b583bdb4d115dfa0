package wegwijs.server.admin.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.record.RecordRights;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.admin.source.WaitingSources;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.review.HeldDecisions;

/** The front door of this package: all that editors review. */
public final class ReviewAdministration implements Routes {
  private final List<Queue> queues;
  private final List<Routes> pages;

  /**
   * What is to review.
   *
   * @param portals whose editors see what is about the records that they may change
   * @param more further queues, which stand first
   */
  public ReviewAdministration(
      AdminFrame frame,
      RecordStore store,
      RecordWork work,
      HeldDecisions held,
      Portals portals,
      List<Queue> more,
      Clock clock) {
    RecordRights rights = new RecordRights(portals, work);
    Duplicates duplicates = new Duplicates(frame, store, work, rights, clock);
    HeldQueue values = new HeldQueue(frame, store, work, rights, held, clock);
    List<Queue> all = new ArrayList<>(more);
    all.add(duplicates);
    all.add(values);
    all.add(new WaitingQueue(frame, new WaitingSources(store)));
    queues = List.copyOf(all);
    pages = List.of(new ReviewPage(frame, queues), duplicates, values);
  }

  /** All that is to review, in the order of the page. */
  public List<Queue> queues() {
    return queues;
  }

  @Override
  public void register(Endpoints endpoints) {
    pages.forEach(page -> page.register(endpoints));
  }
}
