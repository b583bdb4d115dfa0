package wegwijs.server.admin;

import java.time.Clock;
import java.util.List;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.record.RecordAdministration;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.admin.review.Queue;
import wegwijs.server.admin.review.ReviewAdministration;
import wegwijs.server.admin.source.SourceAdministration;
import wegwijs.server.admin.source.SourceWork;
import wegwijs.server.admin.source.Uploads;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.review.HeldDecisions;

/** The front door of administration: all pages under {@code /beheer}. */
public final class Administration implements Routes {
  private final List<Routes> parts;

  /**
   * Administration.
   *
   * @param directory what it looks after
   * @param queues what else people must look at
   */
  public Administration(AdminFrame frame, Directory directory, List<Queue> queues, Clock clock) {
    RecordStore store = directory.store();
    parts =
        List.of(
            new StartPage(frame, store, clock),
            new SourceAdministration(
                frame, store, directory.sources(), directory.uploads(), directory.places(), clock),
            new RecordAdministration(frame, store, directory.records(), clock),
            new ReviewAdministration(
                frame, store, directory.records(), directory.held(), queues, clock));
  }

  /**
   * What is looked after, and who does the work.
   *
   * @param sources reads sources
   * @param records shows what editors changed
   * @param held what editors decided about values that may be of a private person
   */
  public record Directory(
      RecordStore store,
      SourceWork sources,
      RecordWork records,
      Uploads uploads,
      HeldDecisions held,
      Places places) {}

  @Override
  public void register(Endpoints endpoints) {
    parts.forEach(part -> part.register(endpoints));
  }
}
