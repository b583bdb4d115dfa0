package wegwijs.server.admin.record;

import java.time.Clock;
import java.util.List;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;

/** The front door of this package: all pages about records. */
public final class RecordAdministration implements Routes {
  private final List<Routes> pages;

  /**
   * Pages about the records of this store.
   *
   * @param portals whose editors may change what serves their municipalities
   */
  public RecordAdministration(
      AdminFrame frame,
      RecordStore store,
      RecordWork work,
      Places places,
      Portals portals,
      Clock clock) {
    RecordRights rights = new RecordRights(portals, work);
    RecordPage page = new RecordPage(frame, store, rights, new FieldWords(frame, store, places));
    pages =
        List.of(
            new RecordListPage(frame, store, clock),
            new AddPages(frame, work),
            page,
            new RecordChanges(frame, store, work, rights, page, clock));
  }

  @Override
  public void register(Endpoints endpoints) {
    pages.forEach(page -> page.register(endpoints));
  }
}
