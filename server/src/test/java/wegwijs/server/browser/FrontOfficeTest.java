package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

/** From a resident's question to an outcome, in two browsers and without scripts. */
@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class FrontOfficeTest {
  private static final String SERVICE = "00000000-0000-4000-8000-000000000001";
  private final Chromium chromium;
  private final TestSite site;
  private final TestPeople people;

  FrontOfficeTest(String basePath, Chromium chromium, TestSites sites) {
    this.chromium = chromium;
    site = sites.under(basePath);
    people = new TestPeople(site.office(), TestSite.CLOCK);
  }

  @Test
  void aQuestionGoesFromResultsToTheFrontOfficeToAnOutcomeWithoutScripts() {
    String code;
    try (Visitor resident = visitor(390, false)) {
      Page page = resident.goTo("/weert/zoek?q=proefwoord&lijst=" + SERVICE);
      page.locator("#mens").getByText("Geef uw vraag aan ons mee").click();
      assertThat(page.locator("#vraag")).hasValue("proefwoord");
      page.locator("#vraag").fill("Wie gaat met mij mee naar de inloop?");
      page.getByText("Verstuur mijn vraag").click();
      assertThat(page.locator(".error-summary")).containsText("Kies hoe wij u antwoord");
      assertThat(page.locator("#vraag")).hasValue("Wie gaat met mij mee naar de inloop?");
      page.getByLabel("Bel mij", new Page.GetByLabelOptions().setExact(true)).check();
      page.getByLabel("Uw telefoonnummer").fill("06-12345678");
      page.getByText("Verstuur mijn vraag").click();
      assertThat(page).hasURL(Pattern.compile("/weert/vraag-meegeven/[A-Z0-9]{3}-[A-Z0-9]{3}$"));
      code = page.url().replaceFirst(".*/", "");
      assertThat(page.locator("main")).containsText(code);
      assertThat(resident.hasCookies()).isFalse();
    }
    try (Visitor colleague = visitor(1280, false)) {
      signIn(colleague, Role.STAFF);
      Page page = colleague.goTo("/balie/weert/vragen");
      page.getByText(code).click();
      assertThat(page.locator("main")).containsText("Wie gaat met mij mee naar de inloop?");
      assertThat(page.locator("main")).containsText("Proefinloop De Open Deur");
      page.getByLabel("Nieuwe notitie").fill("Gebeld.");
      page.getByText("Bewaar de notitie").click();
      assertThat(page.locator(".work-done")).hasText("De notitie is bewaard.");
      page.getByLabel("Beantwoord").check();
      page.getByText("Sluit de vraag").click();
      assertThat(page.locator("#gesloten ~ *")).containsText(code);
    }
  }

  @Test
  void aReportGoesInWithoutScripts() {
    try (Visitor visitor = visitor(390, false)) {
      Page page = visitor.goTo(Addresses.SERVICE);
      page.getByText("Klopt dit niet? Meld het").click();
      page.getByText("Verstuur mijn melding").click();
      assertThat(page).hasTitle(Pattern.compile("^Fout: "));
      page.getByLabel("Openingstijden").check();
      page.getByText("Verstuur mijn melding").click();
      assertThat(page.locator("h1")).hasText("Bedankt voor uw melding");
      assertThat(visitor.hasCookies()).isFalse();
    }
  }

  @Test
  void whoFoundNothingIsCountedAndHelpedOn() {
    try (Visitor visitor = visitor(390, false)) {
      Page page = visitor.goTo("/bollenstreek/zoek?q=geld");
      page.locator(".found-form").getByText("Nee").click();
      assertThat(page).hasURL(Pattern.compile("/bollenstreek/gevonden$"));
      assertThat(page.locator("main")).containsText("Praat met een mens");
    }
  }

  @Test
  void aMistakeTakesTheFocusSoThatItIsReadFirst() {
    try (Visitor visitor = visitor(1280, true)) {
      Page page = visitor.goTo("/weert/terugbellen");
      page.locator(".own-form button").click();
      assertThat(page.locator(".error-summary")).isFocused();
      page.locator(".error-summary a").click();
      assertThat(page.locator("#telefoon")).isFocused();
      assertThat(visitor.complaints()).allMatch(text -> text.contains("422"));
    }
  }

  @Test
  void aCaseGoesFromAQuestionToCopiedAdvice() {
    try (Visitor colleague = visitor(1280, true)) {
      signIn(colleague, Role.STAFF);
      Page page = colleague.goTo("/balie/weert/casussen");
      page.getByLabel("De vraag in gewone woorden").fill("Een man van 70 heeft schulden");
      page.getByText("Begin de casus").click();
      page.getByLabel("Zoek aanbod om toe te voegen").fill("proefwoord");
      page.keyboard().press("Enter");
      page.getByText("Voeg toe: Proefinloop De Open Deur").click();
      page.locator("#advies").fill("Ga langs bij de inloop.");
      page.getByText("Bewaar de casus").click();
      page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      page.getByText("Kopieer deze tekst").click();
      assertThat(page.locator(".copied")).hasText("Gekopieerd");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .contains("Een man van 70 heeft schulden", "Ga langs bij de inloop.", "0495 575 000");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/weert/vraag-meegeven?q=hulp&lijst=" + SERVICE,
        "/weert/terugbellen",
        "/weert/vraag-printen?lijst=" + SERVICE,
        "/weert/melden/aanbod/" + SERVICE,
        "/weert/gevonden",
      })
  void axeFindsNothingOnFormsOfResidents(String address) {
    for (boolean isDark : new boolean[] {false, true}) {
      try (Visitor visitor =
          Visitor.with(chromium, site, Visitor.window(320, 800, isDark).setBypassCSP(true))) {
        visitor.goTo(address);
        check(visitor, address);
      }
    }
  }

  @Test
  void axeFindsNothingOnAFormThatMustBeMended() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(320, 800, false).setBypassCSP(true))) {
      Page page = visitor.goTo("/weert/vraag-meegeven");
      page.locator(".own-form button").click();
      check(visitor, "a faulty form");
    }
  }

  @Test
  void axeFindsNothingAtTheFrontOffice() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(1280, 900, false).setBypassCSP(true))) {
      Account account = signIn(visitor, Role.STAFF);
      UUID id =
          new Cases(site.office(), TestSite.CLOCK)
              .begin(
                  "weert",
                  account.id(),
                  CaseText.asking(
                      "Mevrouw Proef van 17 heeft zorg nodig",
                      List.of("wet/wmo", "wet/wlz"),
                      List.of(UUID.fromString(SERVICE))));
      for (String address :
          List.of(
              "/balie/weert",
              "/balie/weert/vragen",
              "/balie/weert/casussen",
              "/balie/weert/casussen/" + id + "?zoek=geld",
              "/balie/weert/casussen/" + id + "/brief")) {
        visitor.goTo(address);
        check(visitor, address);
      }
    }
  }

  private static void check(Visitor visitor, String address) {
    Axe.findsNothing(visitor.page(), address);
    assertThat(visitor.overflow()).as(address).isLessThanOrEqualTo(0);
  }

  private Visitor visitor(int width, boolean hasScripts) {
    Browser.NewContextOptions options = Visitor.window(width, 844, false);
    return Visitor.with(chromium, site, options.setJavaScriptEnabled(hasScripts));
  }

  private Account signIn(Visitor visitor, Role role) {
    Account account = people.add("browser-" + UUID.randomUUID() + "@example.nl", role, "weert");
    visitor.take(people.cookie(account));
    return account;
  }
}
