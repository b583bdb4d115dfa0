package wegwijs.server.office.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import wegwijs.server.office.OfficeStore;

/**
 * The accounts. Whoever loses a right, or is shut out, is signed out in the same moment. Safe to
 * share between threads.
 */
public final class Accounts {
  private final OfficeStore store;
  private final Clock clock;

  /** The accounts in this store. */
  public Accounts(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** All of them, by name. */
  public List<Account> list() {
    return store.with(handle ->
        handle
            .createQuery("SELECT * FROM account ORDER BY name, id")
            .map((row, context) -> read(handle, row))
            .list());
  }

  /** The account with this id. */
  public Optional<Account> find(UUID id) {
    return store.with(handle -> find(handle, "id = ?", id.toString()));
  }

  /** The account that signs in with this e-mail address, in any case of letters. */
  public Optional<Account> findByEmail(String email) {
    return store.with(handle -> find(handle, "email = ?", folded(email)));
  }

  /**
   * Adds somebody who will sign in here.
   *
   * @throws EmailTaken when there is an account with this address
   */
  public Account add(String name, String email, Grants grants) {
    return store.inTransaction(handle -> {
      if (find(handle, "email = ?", folded(email)).isPresent()) {
        throw new EmailTaken(email);
      }
      UUID id = UUID.randomUUID();
      insert(handle, id, name, folded(email));
      write(handle, id, grants);
      return get(handle, id);
    });
  }

  /** The account of somebody who came from an identity provider, with what it says of them now. */
  public Account ofIdentity(Identity identity) {
    return store.inTransaction(handle -> {
      Optional<Account> known =
          find(handle, "issuer = ? AND subject = ?", identity.issuer(), identity.subject());
      UUID id = known.map(Account::id).orElseGet(UUID::randomUUID);
      if (known.isEmpty()) {
        insert(handle, id, identity.name(), null);
      }
      handle.execute(
          "UPDATE account SET name = ?, issuer = ?, subject = ? WHERE id = ?",
          identity.name(),
          identity.issuer(),
          identity.subject(),
          id.toString());
      if (known.filter(account -> account.grants().equals(identity.grants())).isEmpty()) {
        write(handle, id, identity.grants());
      }
      return get(handle, id);
    });
  }

  /** Gives somebody these rights and no others. */
  public void grant(UUID id, Grants grants) {
    store.inTransaction(handle -> write(handle, id, grants));
  }

  /** Lets somebody in, or shuts them out. */
  public void setActive(UUID id, boolean isActive) {
    store.inTransaction(handle -> {
      handle.execute("UPDATE account SET active = ? WHERE id = ?", isActive, id.toString());
      return signOut(handle, id);
    });
  }

  /** With what somebody signs in; empty until they chose a password. */
  public Optional<Credentials> findCredentials(UUID id) {
    return store.with(handle ->
        handle
            .createQuery("SELECT password_hash, totp_secret FROM account WHERE id = :id")
            .bind("id", id.toString())
            .map((row, context) -> credentials(id, row))
            .findOne()
            .flatMap(found -> found));
  }

  private Optional<Credentials> credentials(UUID id, ResultSet row) throws SQLException {
    byte[] secret = row.getBytes("totp_secret");
    String hash = row.getString("password_hash");
    return secret == null || hash == null
        ? Optional.empty()
        : Optional.of(new Credentials(hash, store.sealer().open(secret, about(id))));
  }

  /** From now on somebody signs in with these; whoever was signed in no longer is. */
  public void setCredentials(UUID id, Credentials credentials) {
    store.inTransaction(handle -> {
      handle.execute(
          "UPDATE account SET password_hash = ?, totp_secret = ?, totp_step = 0 WHERE id = ?",
          credentials.passwordHash(),
          store.sealer().seal(credentials.totpSecret(), about(id)),
          id.toString());
      return signOut(handle, id);
    });
  }

  /**
   * Uses the code of a moment up: the same one, or an older one, is not taken again (RFC 6238,
   * 5.2).
   *
   * @return whether it was still unused
   */
  public boolean useTimeStep(UUID id, long step) {
    return store.with(handle ->
        handle.execute(
            "UPDATE account SET totp_step = ? WHERE id = ? AND totp_step < ?",
            step,
            id.toString(),
            step))
        == 1;
  }

  private static String about(UUID id) {
    return "totp " + id;
  }

  private void insert(Handle handle, UUID id, String name, @Nullable String email) {
    handle.execute(
        "INSERT INTO account (id, name, email, created_at) VALUES (?, ?, ?, ?)",
        id.toString(),
        name,
        email,
        clock.instant().toString());
  }

  private static int write(Handle handle, UUID id, Grants grants) {
    handle.execute("DELETE FROM account_grant WHERE account = ?", id.toString());
    grants
        .roles()
        .forEach((portal, role) ->
            handle.execute(
                "INSERT INTO account_grant (account, portal, role) VALUES (?, ?, ?)",
                id.toString(),
                portal,
                role.id()));
    return signOut(handle, id);
  }

  private static int signOut(Handle handle, UUID id) {
    return handle.execute("DELETE FROM session WHERE account = ?", id.toString());
  }

  private static Account get(Handle handle, UUID id) {
    return find(handle, "id = ?", id.toString()).orElseThrow();
  }

  private static Optional<Account> find(Handle handle, String condition, String... values) {
    return handle
        .select("SELECT * FROM account WHERE " + condition, (Object[]) values)
        .map((row, context) -> read(handle, row))
        .findOne();
  }

  private static Account read(Handle handle, ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new Account(
        UUID.fromString(id),
        row.getString("name"),
        Optional.ofNullable(row.getString("email")),
        grants(handle, id),
        row.getBoolean("active"),
        row.getString("issuer") == null);
  }

  private static Grants grants(Handle handle, String id) {
    Map<String, Role> roles = new TreeMap<>();
    handle
        .select("SELECT portal, role FROM account_grant WHERE account = ?", id)
        .map(Accounts::readGrant)
        .forEach(grant -> grant.roles().forEach(roles::put));
    return new Grants(roles);
  }

  /** A role that this version does not know gives no rights. */
  private static Grants readGrant(ResultSet row, StatementContext context) throws SQLException {
    String portal = row.getString("portal");
    return Role.find(row.getString("role"))
        .map(role -> Grants.of(role, portal))
        .orElse(Grants.NONE);
  }

  private static String folded(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** There already is an account with this e-mail address. */
  public static final class EmailTaken extends RuntimeException {
    EmailTaken(String email) {
      super(email);
    }
  }
}
