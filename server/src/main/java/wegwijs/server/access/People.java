package wegwijs.server.access;

import java.time.Clock;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.AccountLinks;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.AuditLog;
import wegwijs.server.office.account.Sessions;

/** Who may sign in, who is signed in, and what they did. Safe to share between threads. */
public record People(Accounts accounts, AccountLinks links, Sessions sessions, AuditLog log) {
  /** The people of this store. */
  public static People of(OfficeStore store, Clock clock) {
    Accounts accounts = new Accounts(store, clock);
    return new People(
        accounts,
        new AccountLinks(store, clock),
        new Sessions(store, accounts, clock),
        new AuditLog(store, clock));
  }
}
