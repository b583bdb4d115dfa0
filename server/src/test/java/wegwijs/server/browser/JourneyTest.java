package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Contrast;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class JourneyTest {
  private static final int MOST_TABS = 60;

  private final Chromium chromium;
  private final TestSite site;

  JourneyTest(String basePath, Chromium chromium, TestSites sites) {
    this.chromium = chromium;
    site = sites.under(basePath);
  }

  @Test
  void goesFromAQuestionToAPhoneNumberWithoutScripts() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(390, 844, false).setJavaScriptEnabled(false))) {
      Page page = visitor.goTo("/weert/");
      page.getByLabel("Waar zoekt u hulp bij?").fill("proefwoord");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/weert/zoek\\?q=proefwoord"));
      page.getByRole(AriaRole.HEADING).getByText("Proefinloop De Open Deur").click();
      Locator call = page.locator(".steps a[href='tel:+31495575000']");
      assertThat(call).isVisible();
      assertThat(call).hasText("Bel 0495 575 000");
    }
  }

  @Test
  void asksWhatIsOpenNowWithoutScripts() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(390, 844, false).setJavaScriptEnabled(false))) {
      Page page = visitor.goTo("/zoek?q=proefwoord");
      page.getByLabel("Nu open").check();
      page.getByText("Toepassen").first().click();
      assertThat(page).hasURL(Pattern.compile("nu-open=1"));
      assertThat(page.locator("ol.cards > li")).hasCount(1);
      assertThat(page.locator(".card-open")).hasText("Nu open tot 12.00 uur");
      page.locator(".notice a").click();
      assertThat(page.getByLabel("Nu open")).not().isChecked();
      assertThat(page.locator("h2.results-count")).not().containsText("1 resultaat");
    }
  }

  @Test
  void narrowsAndWidensResultsWithoutScripts() {
    try (Visitor visitor =
        Visitor.with(
            chromium, site, Visitor.window(1280, 900, false).setJavaScriptEnabled(false))) {
      Page page = visitor.goTo("/zoek?q=schulden");
      String before = page.locator("h2.results-count").innerText();
      page.locator("#f-doelgroep-jongvolwassenen").check();
      assertThat(page).not().hasURL(Pattern.compile("doelgroep"));
      page.getByText("Toepassen").first().click();
      assertThat(page).hasURL(Pattern.compile("doelgroep=jongvolwassenen"));
      assertThat(page.locator("#f-doelgroep-jongvolwassenen")).isChecked();
      page.locator(".chosen a.chip").click();
      assertThat(page.locator("h2.results-count")).hasText(before);
    }
  }

  @Test
  void namesAndTimesStayWholeOnAPhone() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(360, 740, false))) {
      Page page = visitor.goTo("/bollenstreek/");
      assertThat(lines(page.locator(".brand > span"))).isLessThanOrEqualTo(2);
      page = visitor.goTo(Addresses.SERVICE);
      assertThat(lines(page.locator(".hours td .line").first())).isEqualTo(1);
      assertThat(visitor.overflow()).isLessThanOrEqualTo(0);
    }
  }

  private static long lines(Locator text) {
    Object lines =
        text.evaluate(
            "shown => shown.getBoundingClientRect().height"
                + " / parseFloat(getComputedStyle(shown).lineHeight)");
    return Math.round(((Number) lines).doubleValue());
  }

  @Test
  void comingBackShowsTheFiltersThatMadeTheResults() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = visitor.goTo("/zoek?q=schulden");
      page.locator("#f-doelgroep-jongvolwassenen").check();
      page.locator("#sorteer").selectOption("naam");
      page.getByText("Toepassen").first().click();
      assertThat(page).hasURL(Pattern.compile("doelgroep=jongvolwassenen"));
      page.goBack();
      assertThat(page.locator("#f-doelgroep-jongvolwassenen")).not().isChecked();
      assertThat(page.locator("#sorteer")).hasValue("relevantie");
    }
  }

  @Test
  void keptPagesComeBackWithTheFiltersThatMadeThem() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = visitor.goTo("/zoek?q=schulden");
      page.locator("#f-doelgroep-jongvolwassenen").check();
      page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
      assertThat(page.locator("#f-doelgroep-jongvolwassenen")).not().isChecked();
    }
  }

  @Test
  void findsAPersonWhereNothingIsFoundWithoutScripts() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(390, 844, true).setJavaScriptEnabled(false))) {
      Page page = visitor.goTo("/weert/zoek?q=xyzxyz");
      assertThat(page.locator(".zero-human")).containsText("De Vraagwijzer");
      page.locator(".zero .topic-links a").first().click();
      assertThat(page.locator("ol.cards > li").first()).isVisible();
    }
  }

  @Test
  void keepsAListFromResultsToPaperWithoutScripts() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(390, 844, false).setJavaScriptEnabled(false))) {
      Page page = visitor.goTo("/weert/zoek?q=schulden");
      page.locator("ol.cards .save").first().click();
      page.locator("ol.cards .save").nth(1).click();
      assertThat(page.locator(".to-list")).hasText("Mijn lijst 2");
      page.locator("ol.cards h3 a").nth(2).click();
      page.locator(".detail-head .save").click();
      page.locator(".to-list").click();
      assertThat(page).hasURL(Pattern.compile("/weert/lijst\\?id="));
      assertThat(page.locator("ol.cards > li")).hasCount(3);
      assertThat(page.locator(".print-hint").first()).isVisible();
      assertThat(page.locator(".print-button").first()).isHidden();
      page.locator("ol.cards .save").first().click();
      assertThat(page.locator(".comparison thead th")).hasCount(2);
      assertThat(visitor.hasCookies()).isFalse();
    }
  }

  @Test
  void printsAListAtAPressOfAButton() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(390, 844, false))) {
      Page page = visitor.page();
      page.addInitScript("window.print = () => { document.body.dataset.printed = 'yes'; }");
      visitor.goTo(Addresses.LIST);
      assertThat(page.locator(".print-hint").first()).isHidden();
      page.locator(".print-button").first().click();
      assertThat(page.locator("body[data-printed]")).hasCount(1);
    }
  }

  @Test
  void copiesTheLinkOfAListAndSaysSo() {
    Browser.NewContextOptions window = Visitor.window(390, 844, false);
    window.setPermissions(List.of("clipboard-read", "clipboard-write"));
    try (Visitor visitor = Visitor.with(chromium, site, window)) {
      Page page = visitor.goTo(Addresses.LIST);
      assertThat(page.locator(".copy-said")).hasRole(AriaRole.STATUS);
      page.getByText("Kopieer de link").click();
      assertThat(page.locator(".copy-said")).hasText("De link is gekopieerd.");
      String copied = (String) page.evaluate("navigator.clipboard.readText()");
      page.navigate(copied);
      assertThat(page.locator("ol.cards > li")).hasCount(2);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void saysHowToCopyWhereTheBrowserDoesNotAllowIt() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(390, 844, false))) {
      Page page = visitor.page();
      page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error())");
      visitor.goTo(Addresses.LIST);
      page.getByText("Kopieer de link").click();
      assertThat(page.locator(".copy-said")).containsText("Kopieer het adres boven in uw browser");
    }
  }

  @Test
  void offersNoCopyWithoutScriptsOrClipboard() {
    Browser.NewContextOptions window = Visitor.window(390, 844, false);
    try (Visitor visitor = Visitor.with(chromium, site, window.setJavaScriptEnabled(false))) {
      assertThat(visitor.goTo(Addresses.LIST).locator(".copy-button")).isHidden();
    }
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(390, 844, false))) {
      Page page = visitor.page();
      page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      assertThat(visitor.goTo(Addresses.LIST).locator(".copy-button")).isHidden();
    }
  }

  @Test
  void leavesAPageAboutViolenceWithoutAWayBack() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(390, 844, false))) {
      Page page = visitor.goTo("/weert/contact");
      page.route(
          "https://www.knmi.nl/**",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setContentType("text/html").setBody("<p>Weer</p>")));
      visitor.goTo("/situaties/thuis-niet-veilig");
      page.locator("a.exit").click();
      page.waitForURL("https://www.knmi.nl/**");
      page.goBack();
      assertThat(page).hasURL(Pattern.compile("/weert/contact$"));
    }
  }

  @Test
  void leavesByTheKeyboardBeforeAnythingElse() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = visitor.page();
      page.route(
          "https://www.knmi.nl/**",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setContentType("text/html").setBody("<p>Weer</p>")));
      visitor.goTo("/situaties/thuis-niet-veilig");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.locator("a.exit-early")).isFocused();
      assertThat(page.locator("a.exit-early")).isInViewport();
      page.keyboard().press("Enter");
      page.waitForURL("https://www.knmi.nl/**");
    }
  }

  @Test
  void whoAsksForContrastGetsNoSoftWords() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(1280, 900, false).setContrast(Contrast.MORE))) {
      Page page = visitor.goTo(Addresses.SERVICE);
      Object ink = page.evaluate("getComputedStyle(document.body).color");
      assertThat(page.locator(".checked").first()).hasCSS("color", ink.toString());
    }
  }

  @Test
  void comparesWithoutMovingThePageSideways() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(320, 800, false))) {
      Page page = visitor.goTo(Addresses.LIST);
      page.locator(".scroll").focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      page.waitForCondition(
          () -> (Boolean) page.evaluate("document.querySelector('.scroll').scrollLeft > 0"));
      assertThat(visitor.overflow()).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void goesFromTheKeyboardToAResult() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = visitor.goTo("/zoek");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip-link")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().type("proefwoord");
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile("q=proefwoord"));
      tabTo(page, "ol.cards h3 a");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/aanbod/"));
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void showsWhereTheKeyboardIs() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = visitor.goTo(Addresses.SERVICE);
      for (int tab = 0; tab < 12; tab++) {
        page.keyboard().press("Tab");
        Object width =
            page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)");
        assertThat(((Number) width).doubleValue()).isGreaterThanOrEqualTo(2);
      }
    }
  }

  private static void tabTo(Page page, String selector) {
    for (int tab = 0; tab < MOST_TABS; tab++) {
      page.keyboard().press("Tab");
      boolean isThere =
          (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (isThere) {
        return;
      }
    }
    throw new AssertionError("no " + selector + " within " + MOST_TABS + " presses of Tab");
  }
}
