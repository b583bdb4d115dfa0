package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;

/** The front office in a browser: by keyboard, without scripts, and as axe sees it. */
@UnderEachBasePath
@ExtendWith(InBrowser.class)
class StaffJourneyTest {
  private static final String SERVICE = "00000000-0000-4000-8000-000000000001";

  /** Besides letters: a person presses four a second, so these take twenty seconds at the most. */
  private static final int MOST_KEYS = 80;

  private final String basePath;
  private final Chromium chromium;
  @TempDir private Path folder;
  @AutoClose private StaffSite site;
  private Account anna;

  StaffJourneyTest(String basePath, Chromium chromium) {
    this.basePath = basePath;
    this.chromium = chromium;
  }

  @BeforeEach
  void open() {
    site = new StaffSite(folder, basePath);
    anna = site.people().add("anna@example.nl", Role.STAFF, "weert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/balie/weert", "/balie/weert/zoek", "/balie/weert/aanbod/" + SERVICE})
  void aPhoneNumberIsAtMostSixKeysAway(String start) {
    try (Desk desk = Desk.of(chromium, site, anna, Visitor.window(1280, 720, false))) {
      Page page = desk.goTo(start);
      Locator search = page.locator("input[type=search][name=q]");
      desk.beginCounting();
      while (!isFocused(search)) {
        desk.press("Tab");
        assertThat(desk.presses()).isLessThanOrEqualTo(4);
      }
      page.keyboard().type("proefinloop");
      desk.press("Enter");
      assertThat(page).hasURL(Pattern.compile("/balie/weert/zoek\\?q=proefinloop"));
      Locator phone = page.locator("tbody a[href='tel:+31495575000']");
      assertThat(phone).isInViewport();
      assertThat(desk.presses()).isLessThanOrEqualTo(6);
      assertThat(desk.complaints()).isEmpty();
    }
  }

  /** From the first word of a call to advice that can be pasted, by keyboard alone. */
  @Test
  void aCallIsAnsweredByKeyboardWithinAMinute() {
    try (Desk desk = Desk.of(chromium, site, anna, Visitor.window(1280, 720, false))) {
      Page page = desk.goTo("/balie/weert");
      page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      desk.beginCounting();
      desk.tabTo("main a:has-text('Casussen')");
      desk.enter("/casussen$");
      desk.skipToContent();
      desk.tabTo("#vraag");
      desk.type("Een man van 70 heeft schulden en eet te weinig");
      desk.tabTo("button:has-text('Begin de casus')");
      desk.enter("gedaan=case-begun");
      desk.skipToContent();
      desk.tabTo("#zoek");
      desk.type("proefinloop");
      desk.enter("zoek=proefinloop");
      desk.tabTo("button:has-text('Voeg toe: Proefinloop De Open Deur')");
      desk.enter("gedaan=case-added");
      desk.skipToContent();
      desk.tabTo("#advies");
      desk.type("Ga langs bij de inloop, elke ochtend.");
      desk.tabTo("button:has-text('Bewaar de casus')");
      desk.enter("gedaan=saved");
      desk.skipToContent();
      desk.tabTo("[data-copy]");
      desk.press("Enter");
      assertThat(page.locator(".copied")).hasText("Gekopieerd");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .contains("Een man van 70", "Ga langs bij de inloop", "0495 575 000");
      System.Logger log = System.getLogger(StaffJourneyTest.class.getName());
      log.log(
          System.Logger.Level.INFO,
          "a call: {0} keys besides {1} letters, {2} ms of the machine",
          desk.presses(),
          desk.letters(),
          desk.machineTime().toMillis());
      // A generous bound, as a build machine may be busy; a desk waits for a second or two in all.
      assertThat(desk.machineTime()).isLessThan(Duration.ofSeconds(40));
      assertThat(desk.presses()).isLessThanOrEqualTo(MOST_KEYS);
      assertThat(desk.complaints()).isEmpty();
    }
  }

  private static boolean isFocused(Locator field) {
    return (Boolean) field.evaluate("field => field === document.activeElement");
  }

  @Test
  void lettersAloneDoNothing() {
    try (Desk desk = Desk.of(chromium, site, anna, Visitor.window(1280, 720, false))) {
      Page page = desk.goTo("/balie/weert/aanbod/" + SERVICE);
      String before = page.url();
      for (char key = 'a'; key <= 'z'; key++) {
        page.keyboard().press(Character.toString(key));
      }
      page.keyboard().press("/");
      assertThat(page.url()).isEqualTo(before);
      assertThat((Boolean) page.evaluate("document.activeElement === document.body")).isTrue();
    }
  }

  @Test
  void copiesContactDetails() {
    try (Desk desk = Desk.of(chromium, site, anna, Visitor.window(1280, 720, false))) {
      Page page = desk.goTo("/balie/weert/aanbod/" + SERVICE);
      page.locator("[data-copy]").click();
      assertThat(page.locator(".copied")).hasText("Gekopieerd");
      assertThat(page.evaluate("getSelection().toString()").toString()).contains("0495 575 000");
    }
  }

  @Test
  void tellsAColleagueWithoutScripts() {
    try (Desk desk =
        Desk.of(
            chromium, site, anna, Visitor.window(390, 844, false).setJavaScriptEnabled(false))) {
      Page page = desk.goTo("/balie/weert/aanbod/" + SERVICE);
      assertThat(page.locator("[data-copy]")).isHidden();
      page.locator("#tekst").fill("Bel na tien uur");
      page.getByText("Bewaar", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator(".work-done")).hasText("Uw notitie is bewaard.");
      assertThat(page.locator(".work-notes")).containsText("Bel na tien uur");
    }
  }

  @Test
  void asksAColleagueAfterAReminderAndFindsItAgain() {
    Account bo = site.people().add("bo@example.nl", Role.SUPPORTER, "weert");
    try (Desk desk =
        Desk.of(chromium, site, bo, Visitor.window(390, 844, false).setJavaScriptEnabled(false))) {
      Page page = desk.goTo("/balie/weert/prikbord");
      page.getByText("Stel een vraag").click();
      page.locator("#titel").fill("Schuldhulp voor een jonge moeder");
      page.locator("#tekst").fill("Mevrouw Jansen vraagt om raad.");
      page.getByText("Plaats", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("#waarschuwing")).containsText("Mevrouw Jansen");
      page.locator("#tekst").fill("Zij vraagt om raad.");
      page.getByText("Plaats", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator(".work-done")).hasText("Uw vraag staat op het prikbord.");
      page.locator("#tekst").fill("Vraag het de Vraagwijzer.");
      page.getByText("Plaats antwoord").click();
      desk.goTo("/balie/weert/prikbord");
      page.locator("#zoek").fill("schuldhulpverlening");
      page.keyboard().press("Enter");
      page.locator("main h3 a").first().click();
      assertThat(page.locator("ol.work-notes")).containsText("Vraag het de Vraagwijzer.");
    }
  }
}
