package wegwijs.server.page;

import java.time.Clock;
import java.time.Duration;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.experience.Experiences;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.feedback.Satisfaction;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.insight.UseCounts;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.page.form.FormStamps;

/**
 * Where public pages leave what visitors entrust to them, and who agreed to be found. Safe to
 * share.
 *
 * @param counts how much is used, in sums
 * @param experiences what surveys among clients found
 */
public record Entrusted(
    Inbox inbox,
    Reports reports,
    Satisfaction satisfaction,
    Supporters supporters,
    UseCounts counts,
    Experiences experiences,
    FormStamps stamps,
    Limits limits) {
  private static final int FORMS = 20;
  private static final int CLICKS = 30;
  private static final Duration PERIOD = Duration.ofMinutes(10);

  /** All of it in one store, where one client sends so many forms and no more. */
  public static Entrusted to(OfficeStore store, Clock clock, ClientAddress clients) {
    return to(
        store,
        clock,
        new ClientLimits(clients, FORMS, PERIOD),
        new ClientLimits(clients, CLICKS, PERIOD));
  }

  static Entrusted to(OfficeStore store, Clock clock, ClientLimits forms, ClientLimits clicks) {
    return new Entrusted(
        new Inbox(store, clock),
        new Reports(store, clock),
        new Satisfaction(store, clock),
        new Supporters(store, clock),
        new UseCounts(store, clock),
        new Experiences(store),
        new FormStamps(store.sealer(), clock),
        new Limits(forms, clicks));
  }

  /**
   * How often one client may do something.
   *
   * @param forms how often it may send a form
   * @param clicks how often what it chooses is counted
   */
  record Limits(ClientLimits forms, ClientLimits clicks) {}
}
