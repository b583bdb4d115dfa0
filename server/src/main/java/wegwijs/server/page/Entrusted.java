package wegwijs.server.page;

import java.time.Clock;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.feedback.Satisfaction;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.page.form.FormStamps;

/** Where public pages leave what visitors entrust to them. Safe to share. */
public record Entrusted(
    Inbox inbox, Reports reports, Satisfaction satisfaction, FormStamps stamps) {
  /** All of it in one store. */
  public static Entrusted to(OfficeStore store, Clock clock) {
    return new Entrusted(
        new Inbox(store, clock),
        new Reports(store, clock),
        new Satisfaction(store, clock),
        new FormStamps(store.sealer(), clock));
  }
}
