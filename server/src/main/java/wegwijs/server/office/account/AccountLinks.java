package wegwijs.server.office.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.Tokens;

/**
 * Links by which somebody chooses a password, each for one use within a day. A new one makes the
 * one before it worthless. Safe to share between threads.
 */
public final class AccountLinks {
  private static final Duration VALID = Duration.ofDays(1);

  private final OfficeStore store;
  private final Clock clock;

  /** The links in this store. */
  public AccountLinks(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The secret of a new link. */
  public String create(UUID account) {
    String token = Tokens.create();
    store.inTransaction(handle -> {
      handle.execute("DELETE FROM account_link WHERE account = ?", account.toString());
      return handle.execute(
          "INSERT INTO account_link (token_hash, account, expires_at) VALUES (?, ?, ?)",
          Tokens.hash(token),
          account.toString(),
          clock.instant().plus(VALID).toString());
    });
    return token;
  }

  /** Whose link this is, as long as it may be used. */
  public Optional<UUID> find(String token) {
    return store.with(handle ->
        handle
            .select(
                "SELECT account FROM account_link WHERE token_hash = ? AND expires_at > ?",
                Tokens.hash(token),
                clock.instant().toString())
            .map((row, context) -> UUID.fromString(row.getString("account")))
            .findOne());
  }

  /**
   * Uses the link up.
   *
   * @return whether it still was to be used
   */
  public boolean use(String token) {
    return store.with(handle ->
        handle.execute(
            "DELETE FROM account_link WHERE token_hash = ? AND expires_at > ?",
            Tokens.hash(token),
            clock.instant().toString()))
        == 1;
  }
}
