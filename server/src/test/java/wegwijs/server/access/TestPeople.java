package wegwijs.server.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Credentials;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;

/** People for tests: added, and signed in without typing. */
public final class TestPeople {
  /** The password of everybody here. */
  public static final String PASSWORD = "vier paarden eten hooi";

  /** The secret of everybody's app for codes. */
  public static final String SECRET = TimeCodes.secretOf("A".repeat(43));

  private static final String HASH = Passwords.hash(PASSWORD);

  private final People people;
  private final FormTokens tokens;

  /** People in the store of this home. */
  public TestPeople(OfficeStore store, Clock clock) {
    people = People.of(store, clock);
    tokens = new FormTokens(store.sealer());
  }

  /** People in the files "office.db" and "office.key" of a folder. */
  public static TestPeople in(Path folder) {
    return new TestPeople(
        OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key")),
        Clock.systemUTC());
  }

  /** Adds somebody. */
  public Account add(String email, Role role, String portal) {
    Account account =
        people.accounts().add("Mens van " + role.id(), email, Grants.of(role, portal));
    people.accounts().setCredentials(account.id(), new Credentials(HASH, SECRET));
    return account;
  }

  /** The cookie of a new session of somebody. */
  public String cookie(Account account) {
    return SessionCookie.NAME + "=" + people.sessions().begin(account.id());
  }

  /** What a form of the session with this cookie must hold as {@code _csrf}. */
  public String formToken(String cookie) {
    return tokens.create(cookie.substring(cookie.indexOf('=') + 1));
  }

  /** The digits that the app shows at a moment. */
  public static String code(Instant moment) {
    return new TimeCodes(Clock.systemUTC()).code(SECRET, moment);
  }

  /** The people themselves. */
  public People people() {
    return people;
  }
}
