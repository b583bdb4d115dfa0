package wegwijs.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.page.Answer;
import wegwijs.server.page.TestSite;

/** Somebody who is signed in on a test site. */
public final class Colleague {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final TestSite site;
  private final TestPeople people;
  private final Account account;
  private final String cookie;

  private Colleague(TestSite site, TestPeople people, Account account) {
    this.site = site;
    this.people = people;
    this.account = account;
    this.cookie = people.cookie(account);
  }

  public static Colleague with(TestSite site, Role role, String portal) {
    TestPeople people = new TestPeople(site.office(), TestSite.CLOCK);
    String email = "collega" + COUNT.incrementAndGet() + "@example.nl";
    return new Colleague(site, people, people.add(email, role, portal));
  }

  public UUID id() {
    return account.id();
  }

  public String cookie() {
    return cookie;
  }

  public Answer get(String path) {
    return site.getAs(cookie, path);
  }

  /** Sends a form with its token. */
  public Answer post(String path, Map<String, String> fields) {
    Map<String, List<String>> all = new HashMap<>();
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    all.put("_csrf", List.of(people.formToken(cookie)));
    return site.postAs(cookie, path, all);
  }

  /** The same with a field that has several values. */
  public Answer post(String path, Map<String, String> fields, String name, List<String> values) {
    Map<String, List<String>> all = new HashMap<>();
    fields.forEach((key, value) -> all.put(key, List.of(value)));
    all.put(name, values);
    all.put("_csrf", List.of(people.formToken(cookie)));
    return site.postAs(cookie, path, all);
  }

  /** Sends a form that is taken, and gives the page that follows. */
  public Answer does(String path, Map<String, String> fields) {
    Answer answer = post(path, fields);
    assertThat(answer.status()).as(answer.text("main")).isEqualTo(303);
    return get(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
  }

  /** What the log says of actions on something, the newest first. */
  public List<String> logged(UUID object) {
    return people.people().log().list(Long.MAX_VALUE, 1_000).stream()
        .filter(logged -> logged.entry().object().equals(object.toString()))
        .map(logged -> logged.entry().action())
        .toList();
  }
}
