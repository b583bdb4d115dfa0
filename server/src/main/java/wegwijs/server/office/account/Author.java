package wegwijs.server.office.account;

import java.util.UUID;

/**
 * Who wrote something, as they were called then.
 *
 * @param account id of the account, which may be gone
 */
public record Author(UUID account, String name) {
  /** Somebody who is signed in. */
  public static Author of(Account account) {
    return new Author(account.id(), account.name());
  }
}
