package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

/** That somebody calls a service is told to the site, never who, and only by who lets it. */
@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class ClicksTest {
  private static final String ID = "00000000-0000-4000-8000-000000000001";
  private static final String PAGE = "/weert/aanbod/proefinloop-de-open-deur/" + ID;
  private static final String PHONE = "main a.step[href^='tel:']";

  private final String basePath;
  private final Chromium chromium;
  private final TestSite site;

  ClicksTest(String basePath, Chromium chromium, TestSites sites) {
    this.basePath = basePath;
    this.chromium = chromium;
    site = sites.under(basePath);
  }

  @Test
  void aCallIsCountedWithoutACookieAndTheLinkStaysAsItIs() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      visitor.goTo(PAGE);
      Page page = visitor.page();
      Request told =
          page.waitForRequest(
              request -> request.url().endsWith("/geteld"), () -> page.click(PHONE));
      assertThat(told.url()).endsWith(basePath + "/weert/geteld");
      assertThat(told.method()).isEqualTo("POST");
      assertThat(told.postData()).isEqualTo("aanbod=" + ID + "&soort=tel");
      assertThat(told.headers()).doesNotContainKeys("cookie", "authorization");
      assertThat(told.response().status()).isEqualTo(204);
      assertThat(page.getAttribute(PHONE, "href")).startsWith("tel:");
    }
  }

  @Test
  void whoAsksNotToBeFollowedTellsNothing() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = visitor.page();
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.addInitScript(
          "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true})");
      visitor.goTo(PAGE);
      page.click(PHONE);
      page.evaluate("() => new Promise(done => requestAnimationFrame(done))");
      assertThat(asked).isNotEmpty().noneMatch(url -> url.endsWith("/geteld"));
    }
  }
}
