package wegwijs.server;

import java.time.Clock;
import java.util.List;
import wegwijs.data.situation.Transitions;
import wegwijs.data.store.Records;
import wegwijs.server.access.People;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.desk.DeskPages;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.note.Notes;
import wegwijs.server.office.note.WaitingTimes;
import wegwijs.server.page.Reference;
import wegwijs.server.search.Search;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.record.RecordPages;
import wegwijs.server.staff.search.ProfessionalPages;
import wegwijs.server.staff.start.StartPages;

/** The pages of the front office, put together. Safe to share between threads. */
public final class FrontOffice implements Routes {
  private final List<Routes> parts;

  /**
   * The front offices of these portals.
   *
   * @param transitions from one law to another, shown with cases
   * @param store what people entrust to the installation
   */
  public FrontOffice(
      WorkFrame frame,
      Reference reference,
      Transitions transitions,
      Search search,
      Records records,
      OfficeStore store,
      Clock clock) {
    StaffNavigation navigation = new StaffNavigation(frame, reference.portals());
    Notes notes = new Notes(store, clock);
    WaitingTimes waitingTimes = new WaitingTimes(store, clock);
    DeskPages desk =
        new DeskPages(
            navigation,
            reference,
            transitions,
            search,
            records,
            store,
            People.of(store, clock),
            clock);
    parts =
        List.of(
            new StartPages(navigation, desk.waiting()),
            desk,
            new ProfessionalPages(
                navigation, reference, search, records, notes, waitingTimes, clock),
            new RecordPages(
                navigation, reference, search, records, notes, waitingTimes, clock));
  }

  @Override
  public void register(Endpoints endpoints) {
    parts.forEach(part -> part.register(endpoints));
  }
}
