package wegwijs.server.admin.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.admin.source.WaitingSources;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.review.HeldDecisions;

/** The front door of this package: all that editors review. */
public final class ReviewAdministration implements Routes {
  private final List<Routes> pages;

  /**
   * What is to review.
   *
   * @param more further queues, which stand first
   */
  public ReviewAdministration(
      AdminFrame frame,
      RecordStore store,
      RecordWork work,
      HeldDecisions held,
      List<Queue> more,
      Clock clock) {
    Duplicates duplicates = new Duplicates(frame, store, work, clock);
    HeldQueue values = new HeldQueue(frame, store, work, held, clock);
    List<Queue> queues = new ArrayList<>(more);
    queues.add(duplicates);
    queues.add(values);
    queues.add(new WaitingQueue(frame, new WaitingSources(store)));
    pages = List.of(new ReviewPage(frame, queues), duplicates, values);
  }

  @Override
  public void register(Endpoints endpoints) {
    pages.forEach(page -> page.register(endpoints));
  }
}
