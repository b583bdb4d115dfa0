package wegwijs.server.office.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.Tokens;

/**
 * Who is signed in. A session ends after half an hour without use and after ten hours in any case
 * (ASVS 5.0, 7.3). Safe to share between threads.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofHours(10);

  /** Use is written down no more often than this, so that reading a page seldom writes. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private final OfficeStore store;
  private final Accounts accounts;
  private final Clock clock;

  /** The sessions in this store. */
  public Sessions(OfficeStore store, Accounts accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Signs somebody in and gives the secret by which they are known from now on. */
  public String begin(UUID account) {
    String token = Tokens.create();
    Instant now = clock.instant();
    store.inTransaction(handle -> {
      handle.execute(
          "DELETE FROM session WHERE expires_at < ? OR seen_at < ?",
          now.toString(),
          now.minus(IDLE).toString());
      return handle.execute(
          "INSERT INTO session (token_hash, account, seen_at, expires_at) VALUES (?, ?, ?, ?)",
          Tokens.hash(token),
          account.toString(),
          now.toString(),
          now.plus(LONGEST).toString());
    });
    return token;
  }

  /** Who this secret stands for, when the session still runs; this counts as use. */
  public Optional<Account> find(String token) {
    Instant now = clock.instant();
    return store
        .with(handle -> account(handle, Tokens.hash(token), now))
        .flatMap(accounts::find)
        .filter(Account::isActive);
  }

  private static Optional<UUID> account(Handle handle, String hash, Instant now) {
    Optional<UUID> found =
        handle
            .select(
                "SELECT account FROM session WHERE token_hash = ? AND expires_at > ? AND seen_at >"
                    + " ?",
                hash,
                now.toString(),
                now.minus(IDLE).toString())
            .map((row, context) -> UUID.fromString(row.getString("account")))
            .findOne();
    found.ifPresent(account ->
        handle.execute(
            "UPDATE session SET seen_at = ? WHERE token_hash = ? AND seen_at < ?",
            now.toString(),
            hash,
            now.minus(NOTED).toString()));
    return found;
  }

  /** Signs out. */
  public void end(String token) {
    store.with(
        handle -> handle.execute("DELETE FROM session WHERE token_hash = ?", Tokens.hash(token)));
  }
}
