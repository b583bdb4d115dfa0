package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

/** Words that somebody else at the same computer must not find in the history of the browser. */
@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class PrivateSearchTest {
  private static final Pattern BARE = Pattern.compile("/weert/zoek$");

  private final Chromium chromium;
  private final TestSite site;

  PrivateSearchTest(String basePath, Chromium chromium, TestSites sites) {
    this.chromium = chromium;
    site = sites.under(basePath);
  }

  @Test
  void keepsWordsFiltersAndPagesOutOfTheAddressWithoutScripts() {
    try (Visitor visitor = withoutScripts()) {
      Page page = visitor.goTo("/weert/");
      page.locator("#q").fill("schulden");
      page.getByText("Zoek privé").click();
      assertThat(page).hasURL(BARE);
      assertThat(page.locator("#q")).hasValue("schulden");
      String all = page.locator("h2.results-count").innerText();

      page.locator("#f-doelgroep-jongvolwassenen").check();
      page.getByText("Toepassen").first().click();
      assertThat(page).hasURL(BARE);
      assertThat(page.locator("#f-doelgroep-jongvolwassenen")).isChecked();
      page.locator(".chosen .chip").click();
      assertThat(page.locator("h2.results-count")).hasText(all);

      page.locator(".paging-next").click();
      assertThat(page).hasURL(BARE);
      assertThat(page.locator(".paging-step[aria-current]")).containsText("2");
      page.locator("ol.cards .save").first().click();
      assertThat(page.locator(".to-list")).containsText("1");
      assertThat(page).hasURL(BARE);
      assertThat(page.title()).doesNotContain("schulden");
      assertThat(page.content()).doesNotContain("href=\"" + site.address() + "/weert/zoek?q");
    }
  }

  @Test
  void isTheOnlyWayToSearchFromAPageAboutViolence() {
    try (Visitor visitor = withoutScripts()) {
      Page page = visitor.goTo("/weert/situaties/thuis-niet-veilig");
      page.locator("#q").fill("mijn man slaat mij");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(BARE);
      assertThat(page.locator("ol.cards > li").first()).isVisible();
      page.locator("ol.cards h3 a").first().click();
      assertThat(page.url()).doesNotContain("slaat");
    }
  }

  private Visitor withoutScripts() {
    return Visitor.with(
        chromium, site, Visitor.window(1280, 900, false).setJavaScriptEnabled(false));
  }
}
