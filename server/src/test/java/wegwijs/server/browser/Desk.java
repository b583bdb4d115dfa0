package wegwijs.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.account.Account;
import wegwijs.server.staff.StaffSite;

/** Somebody at work in a browser window of their own, signed in by the pages for that. */
final class Desk implements AutoCloseable {
  private static final int MOST_PRESSES = 500;

  private final StaffSite site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private int presses;
  private int letters;
  private Duration machineTime = Duration.ZERO;

  private Desk(StaffSite site, BrowserContext context) {
    this.site = site;
    this.context = context;
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onPageError(complaints::add);
    context.onRequest(request -> {
      if (!request.url().startsWith(site.address() + "/")) {
        complaints.add("asked a third party: " + request.url());
      }
    });
  }

  static Desk of(
      Chromium chromium, StaffSite site, Account account, Browser.NewContextOptions options) {
    Desk desk = new Desk(site, chromium.browser().newContext(options.setLocale("nl-NL")));
    desk.signIn(account);
    return desk;
  }

  /** A code works once, so each one signs in half a minute after the one before. */
  private void signIn(Account account) {
    site.clock().pass(Duration.ofSeconds(30));
    goTo("/inloggen?naar=%2Fbalie%2Fweert");
    page.locator("#email").fill(account.email().orElseThrow());
    page.locator("#wachtwoord").fill(TestPeople.PASSWORD);
    page.locator("#code").fill(TestPeople.code(site.clock().instant()));
    page.keyboard().press("Enter");
    page.waitForURL("**/balie/**");
  }

  Page goTo(String path) {
    page.navigate(site.address() + path);
    return page;
  }

  Page page() {
    return page;
  }

  /** Presses a key and counts it. */
  void press(String key) {
    presses++;
    timed(() -> page.keyboard().press(key));
  }

  /** Presses Enter and waits for the page whose address has this. */
  void enter(String address) {
    presses++;
    timed(() -> {
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(address));
    });
  }

  /** Takes the first link of a page, past the navigation. */
  void skipToContent() {
    press("Tab");
    press("Enter");
  }

  /** Goes by the tabulator to a part of the page, from where the reader is. */
  void tabTo(String part) {
    Locator wanted = page.locator(part).first();
    wanted.waitFor();
    while (!(Boolean) wanted.evaluate("part => part === document.activeElement")) {
      if (presses > MOST_PRESSES) {
        throw new AssertionError("no way by keyboard to " + part);
      }
      press("Tab");
    }
  }

  /** Types a text; the time of that is the person's. */
  void type(String text) {
    letters += text.length();
    page.keyboard().type(text);
  }

  int letters() {
    return letters;
  }

  /** How long this person waited for pages since counting began. */
  Duration machineTime() {
    return machineTime;
  }

  private void timed(Runnable action) {
    long before = System.nanoTime();
    action.run();
    machineTime = machineTime.plusNanos(System.nanoTime() - before);
  }

  int presses() {
    return presses;
  }

  void beginCounting() {
    presses = 0;
    letters = 0;
    machineTime = Duration.ZERO;
  }

  /** Errors of pages, and requests to others than the site itself. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }
}
