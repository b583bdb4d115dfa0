package wegwijs.server.admin.source;

import java.time.Clock;
import java.util.List;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;

/** The front door of this package: all pages about sources and runs. */
public final class SourceAdministration implements Routes {
  private final List<Routes> pages;

  /** Pages about the sources of this store. */
  public SourceAdministration(
      AdminFrame frame,
      RecordStore store,
      SourceWork work,
      Uploads uploads,
      Places places,
      Clock clock) {
    pages =
        List.of(
            new SourcePages(frame, store, work, uploads, clock),
            new SourceEditing(frame, store, work, uploads, places, clock),
            new RunningPages(frame, store, work),
            new TrialPages(frame, store, work),
            new RunPages(frame, store));
  }

  @Override
  public void register(Endpoints endpoints) {
    pages.forEach(page -> page.register(endpoints));
  }
}
