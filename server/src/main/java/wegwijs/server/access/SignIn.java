package wegwijs.server.access;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.AuditEntry;
import wegwijs.server.office.account.AuditLog;
import wegwijs.server.office.account.Credentials;

/**
 * Signing in with a local account: address, password and code together, so that nobody learns which
 * of them was wrong. Each attempt stands in the audit log. Safe to share between threads.
 */
final class SignIn {
  private static final int ATTEMPTS = 10;
  private static final Duration PERIOD = Duration.ofMinutes(15);

  private final Accounts accounts;
  private final AuditLog log;
  private final TimeCodes codes;

  /** By account, so that many machines together cannot guess faster either. */
  private final ClientLimits perAccount =
      new ClientLimits(new ClientAddress(Set.of()), ATTEMPTS, PERIOD);

  SignIn(Accounts accounts, AuditLog log, TimeCodes codes) {
    this.accounts = accounts;
    this.log = log;
    this.codes = codes;
  }

  /** The account that these three open; empty when they open none. */
  Optional<Account> find(String email, String password, String code) {
    Optional<Account> account =
        accounts
            .findByEmail(email)
            .filter(Account::isActive)
            .filter(found -> perAccount.isAllowed(found.id().toString()));
    Optional<Credentials> credentials =
        account.flatMap(found -> accounts.findCredentials(found.id()));
    if (account.isEmpty() || credentials.isEmpty()) {
      Passwords.pretend(password);
      refused(account);
      return Optional.empty();
    }
    boolean isRight =
        Passwords.isRight(password, credentials.get().passwordHash())
            && isUnused(account.get(), credentials.get(), code);
    if (!isRight) {
      refused(account);
      return Optional.empty();
    }
    log.add(AuditEntry.done(account.get(), "sign in", "password"));
    return account;
  }

  private boolean isUnused(Account account, Credentials credentials, String code) {
    OptionalLong step = codes.findStep(credentials.totpSecret(), code.replace(" ", ""));
    return step.isPresent() && accounts.useTimeStep(account.id(), step.getAsLong());
  }

  /** What was typed is not written down: it could be a password in the wrong box. */
  private void refused(Optional<Account> account) {
    String who = account.map(found -> found.name() + " (" + found.id() + ")").orElse("unknown");
    log.add(new AuditEntry(who, "sign in", "password", "refused", Optional.empty()));
  }
}
