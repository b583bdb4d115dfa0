package wegwijs.server.office.account;

import java.util.Optional;

/**
 * Who did what (BIO2 8.15). Holds no secrets and nothing that a resident wrote. Immutable.
 *
 * @param who name and id of the account, or what a command line ran as
 * @param action such as "sign in"
 * @param object what it was done to: an id or a name of the directory
 * @param result such as "done" or "refused"
 * @param portal where, when it belongs to one portal
 */
public record AuditEntry(
    String who, String action, String object, String result, Optional<String> portal) {
  /** Something that was done. */
  public static AuditEntry done(Account by, String action, String object) {
    return new AuditEntry(who(by), action, object, "done", Optional.empty());
  }

  /** Something that was done on a portal. */
  public static AuditEntry done(Account by, String action, String object, String portal) {
    return new AuditEntry(who(by), action, object, "done", Optional.of(portal));
  }

  /** Something that an administrator did on the machine itself. */
  public static AuditEntry byCommand(String action, String object) {
    return new AuditEntry("command line", action, object, "done", Optional.empty());
  }

  private static String who(Account account) {
    return account.name() + " (" + account.id() + ")";
  }
}
