package wegwijs.server.office.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;

/** Accounts, their rights, sessions and links, in a real file. */
class AccountsTest {
  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private Accounts accounts;
  private Sessions sessions;
  private AccountLinks links;
  private Account anna;

  @BeforeEach
  void open() {
    OfficeStore store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    accounts = new Accounts(store, clock);
    sessions = new Sessions(store, accounts, clock);
    links = new AccountLinks(store, clock);
    anna = accounts.add("Anna", "Anna@Example.nl", Grants.of(Role.EDITOR, "weert"));
  }

  @Test
  void findsSomebodyByAddressInAnyCase() {
    assertThat(accounts.findByEmail("anna@EXAMPLE.nl ")).contains(anna);
    assertThat(anna.grants().allow(Role.STAFF, "weert")).isTrue();
    assertThat(anna.grants().allow(Role.ADMINISTRATOR, "weert")).isFalse();
    assertThat(anna.grants().allow(Role.STAFF, "twente")).isFalse();
    assertThat(anna.grants().portals(Role.STAFF, Set.of("twente", "weert")))
        .containsExactly("weert");
  }

  @Test
  void rightsEverywhereHoldOnEachPortal() {
    Grants grants = Grants.of(Role.STAFF, Grants.EVERYWHERE).with(Role.EDITOR, "weert");

    assertThat(grants.allow(Role.STAFF, "twente")).isTrue();
    assertThat(grants.allow(Role.EDITOR, "twente")).isFalse();
    assertThat(grants.allow(Role.EDITOR, "weert")).isTrue();
    assertThat(grants.allowEverywhere(Role.EDITOR)).isFalse();
    assertThat(grants.with(Role.SUPPORTER, "weert")).isEqualTo(grants);
  }

  @Test
  void refusesASecondAccountWithTheSameAddress() {
    assertThatThrownBy(() -> accounts.add("Ander", "anna@example.nl", Grants.NONE))
        .isInstanceOf(Accounts.EmailTaken.class);
    assertThat(accounts.list()).hasSize(1);
  }

  @Test
  void keepsCredentialsAndSignsOutWhoHadTheOldOnes() {
    String token = sessions.begin(anna.id());
    assertThat(accounts.findCredentials(anna.id())).isEmpty();

    accounts.setCredentials(anna.id(), new Credentials("$argon2id$x", "ABCDEFGH"));

    assertThat(accounts.findCredentials(anna.id()))
        .contains(new Credentials("$argon2id$x", "ABCDEFGH"));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void aCodeIsTakenOnce() {
    assertThat(accounts.useTimeStep(anna.id(), 10)).isTrue();
    assertThat(accounts.useTimeStep(anna.id(), 10)).isFalse();
    assertThat(accounts.useTimeStep(anna.id(), 9)).isFalse();
    assertThat(accounts.useTimeStep(anna.id(), 11)).isTrue();
  }

  @Test
  void aSessionEndsWhenItIsNotUsed() {
    String token = sessions.begin(anna.id());
    clock.pass(Duration.ofMinutes(29));
    assertThat(sessions.find(token)).contains(anna);
    clock.pass(Duration.ofMinutes(29));
    assertThat(sessions.find(token)).contains(anna);
    clock.pass(Duration.ofMinutes(31));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void aSessionEndsAfterTenHoursAlsoWhenItIsUsed() {
    String token = sessions.begin(anna.id());
    for (int step = 0; step < 29; step++) {
      clock.pass(Duration.ofMinutes(20));
      assertThat(sessions.find(token)).isPresent();
    }
    clock.pass(Duration.ofMinutes(21));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void signingOutAndLosingRightsEndSessions() {
    String one = sessions.begin(anna.id());
    sessions.end(one);
    assertThat(sessions.find(one)).isEmpty();

    String other = sessions.begin(anna.id());
    accounts.grant(anna.id(), Grants.of(Role.STAFF, "weert"));
    assertThat(sessions.find(other)).isEmpty();

    String last = sessions.begin(anna.id());
    accounts.setActive(anna.id(), false);
    assertThat(sessions.find(last)).isEmpty();
  }

  @Test
  void aMadeUpSecretIsNobody() {
    assertThat(sessions.find("")).isEmpty();
    assertThat(sessions.find("x".repeat(43))).isEmpty();
  }

  @Test
  void aLinkIsForOneUseWithinADayAndTheNewestCounts() {
    String old = links.create(anna.id());
    String fresh = links.create(anna.id());
    assertThat(links.find(old)).isEmpty();
    assertThat(links.find(fresh)).contains(anna.id());
    assertThat(links.use(fresh)).isTrue();
    assertThat(links.use(fresh)).isFalse();

    String late = links.create(anna.id());
    clock.pass(Duration.ofHours(25));
    assertThat(links.find(late)).isEmpty();
    assertThat(links.use(late)).isFalse();
  }

  @Test
  void anIdentityKeepsItsAccountAndFollowsItsProvider() {
    Identity staff =
        new Identity("https://id.example.nl", "7", "Bo", Grants.of(Role.STAFF, "weert"));
    Account bo = accounts.ofIdentity(staff);
    String token = sessions.begin(bo.id());
    assertThat(accounts.ofIdentity(staff)).isEqualTo(bo);
    assertThat(sessions.find(token)).contains(bo);

    Account less =
        accounts.ofIdentity(
            new Identity(staff.issuer(), "7", "Bo", Grants.of(Role.SUPPORTER, "weert")));

    assertThat(less.id()).isEqualTo(bo.id());
    assertThat(less.grants().allow(Role.STAFF, "weert")).isFalse();
    assertThat(sessions.find(token)).isEmpty();
    assertThat(bo.isLocal()).isFalse();
  }
}
