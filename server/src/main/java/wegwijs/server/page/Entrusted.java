package wegwijs.server.page;

import java.time.Clock;
import java.time.Duration;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.feedback.Satisfaction;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.page.form.FormStamps;

/**
 * Where public pages leave what visitors entrust to them, and who agreed to be found. Safe to
 * share.
 *
 * @param limits how often one client may send a form
 */
public record Entrusted(
    Inbox inbox,
    Reports reports,
    Satisfaction satisfaction,
    Supporters supporters,
    FormStamps stamps,
    ClientLimits limits) {
  private static final int FORMS = 20;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  /** All of it in one store, where one client sends so many forms and no more. */
  public static Entrusted to(OfficeStore store, Clock clock, ClientAddress clients) {
    return to(store, clock, new ClientLimits(clients, FORMS, PERIOD));
  }

  static Entrusted to(OfficeStore store, Clock clock, ClientLimits limits) {
    return new Entrusted(
        new Inbox(store, clock),
        new Reports(store, clock),
        new Satisfaction(store, clock),
        new Supporters(store, clock),
        new FormStamps(store.sealer(), clock),
        limits);
  }
}
