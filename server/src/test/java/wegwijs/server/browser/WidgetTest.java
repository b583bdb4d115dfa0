package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import wegwijs.server.page.MunicipalPortal;
import wegwijs.server.page.TestSite;

/** Another site, under a strict policy of its own, frames a portal by its widget. */
@UnderEachBasePath
@ExtendWith(InBrowser.class)
class WidgetTest {
  private static final String LISTED = "localhost";
  private static final String UNLISTED = "127.0.0.1";
  private static final String FRAME = "[data-sociale-kaart] iframe";
  private static final String LINK = "[data-sociale-kaart] a";

  @TempDir private static Path installation;

  private static MunicipalSite municipality;
  private static TestSite site;

  private final Chromium chromium;

  WidgetTest(String basePath, Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeParameterizedClassInvocation
  static void open(String basePath) {
    municipality = MunicipalSite.open();
    MunicipalPortal.write(installation, municipality.origin(LISTED));
    site = TestSite.with(installation, basePath);
    municipality.show(site, MunicipalPortal.BASE);
  }

  @AfterParameterizedClassInvocation
  static void close() throws IOException {
    municipality.close();
    site.close();
  }

  @Test
  void theFrameGrowsAndShrinksWithWhatIsInIt() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.setViewportSize(1280, 800);
      page.navigate(municipality.origin(LISTED));
      page.waitForFunction("document.querySelector('iframe').offsetHeight > 100");
      int wide = height(page);
      page.setViewportSize(320, 800);
      page.waitForFunction("wide => document.querySelector('iframe').offsetHeight > wide", wide);
      page.setViewportSize(1280, 800);
      page.waitForFunction("wide => document.querySelector('iframe').offsetHeight === wide", wide);
      assertThat(page.locator(FRAME).getAttribute("title")).isEqualTo("Sociale kaart");
      assertThat(page.locator(FRAME).getAttribute("tabindex")).isNull();
      assertThat(page.locator(LINK).isVisible()).isFalse();
      assertThat(context.cookies()).isEmpty();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void suggestionsFitInTheFrameAndLeadTheWholeWindow() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(municipality.origin(LISTED));
      FrameLocator frame = page.frameLocator(FRAME);
      Locator option = frame.locator("[role=option]", named("Proefinloop"));
      frame.locator("#q").pressSequentially("proefinloop");
      option.first().waitFor();
      page.waitForFunction(
          "document.querySelector('iframe').offsetHeight"
              + " > 30 * parseFloat(getComputedStyle(document.documentElement).fontSize)");
      assertThat(frame.locator("#q").getAttribute("aria-expanded")).isEqualTo("true");
      option.first().click();
      page.waitForURL(site.address() + MunicipalPortal.BASE + "/aanbod/proefinloop**");
      assertThat(page.locator("h1").innerText()).startsWith("Proefinloop");
      assertThat(complaints).isEmpty();
    }
  }

  private static FrameLocator.LocatorOptions named(String text) {
    return new FrameLocator.LocatorOptions().setHasText(text);
  }

  @Test
  void aQuestionInTheFrameIsAnsweredInTheWholeWindow() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(municipality.origin(LISTED));
      FrameLocator frame = page.frameLocator(FRAME);
      assertThat(frame.locator("#plaats").inputValue()).isEqualTo("Weert");
      frame.locator("#q").fill("geldzorgen");
      frame.locator("#q").press("Enter");
      page.waitForURL(site.address() + MunicipalPortal.BASE + "/zoek**");
      assertThat(page.url()).contains("q=geldzorgen", "plaats=Weert");
      assertThat(page.locator("ol.cards li").count()).isPositive();
    }
  }

  @Test
  void theFrameMayBeginWithWhatIsOpenNow() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(municipality.origin(LISTED) + "/?nu-open");
      page.frameLocator(FRAME)
          .locator("input[name='nu-open']")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
  }

  @Test
  void aSiteThatIsNotOnTheListKeepsItsLink() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(municipality.origin(UNLISTED));
      page.waitForCondition(
          () -> complaints.stream().anyMatch(text -> text.contains("frame-ancestors")));
      assertThat(page.locator(LINK).isVisible()).isTrue();
      assertThat(height(page)).isZero();
    }
  }

  @Test
  void theLinkWorksWithoutScripts() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(municipality.origin(LISTED));
      assertThat(page.locator(FRAME).count()).isZero();
      page.locator(LINK).click();
      page.waitForURL(site.address() + MunicipalPortal.BASE + "/");
    }
  }

  @Test
  void messagesOfOthersDoNotChangeTheFrame() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(municipality.origin(LISTED));
      page.waitForFunction("document.querySelector('iframe').offsetHeight > 100");
      int before = height(page);
      page.evaluate(
          """
          () => new Promise(done => {
            window.addEventListener('message', () => setTimeout(done));
            window.postMessage({height: 9999}, '*');
          })
          """);
      assertThat(height(page)).isEqualTo(before);
    }
  }

  private static int height(Page page) {
    Locator frame = page.locator(FRAME);
    frame.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    return ((Number) frame.evaluate("frame => frame.offsetHeight")).intValue();
  }

  private static List<String> complaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    return complaints;
  }
}
