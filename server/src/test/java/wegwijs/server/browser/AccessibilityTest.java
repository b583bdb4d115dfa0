package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

/** Every kind of page for every kind of reader. */
@ExtendWith({InBrowser.class, OnTestSite.class})
class AccessibilityTest {
  /** Bytes as they travel, of a page with all that it needs. */
  private static final int HEAVIEST_VIEW = 60_000;

  /** What Google's measure calls good is ten times as much. */
  private static final double LARGEST_SHIFT = 0.01;

  private static final String WATCH_SHIFTS =
      """
      window.shift = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({type: 'layout-shift', buffered: true});
      """;

  private static final String WEIGH =
      """
      performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
      """;

  /** What readers who need more room between letters, words and lines may set (WCAG 1.4.12). */
  private static final String WIDE_SPACING =
      """
      * {
        letter-spacing: 0.12em !important;
        line-height: 1.5 !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }
      """;

  /** Seconds of the longest transition or animation of anything on the page. */
  private static final String LONGEST_MOVE =
      """
      Math.max(...Array.from(document.querySelectorAll('*'), element => {
        const style = getComputedStyle(element);
        return Math.max(...(style.transitionDuration + ', ' + style.animationDuration)
          .split(', ').map(parseFloat));
      }))
      """;

  private final Chromium chromium;
  private final TestSites sites;

  AccessibilityTest(Chromium chromium, TestSites sites) {
    this.chromium = chromium;
    this.sites = sites;
  }

  @Test
  void axeSeesWhatIsWrong() {
    try (Page page = chromium.browser().newPage()) {
      page.setContent(
          "<html lang=nl><title>Fout</title><main><h1>Fout</h1><img src='a.png'></main>");
      assertThatThrownBy(() -> Axe.findsNothing(page, "een plaatje"))
          .hasMessageContaining("image-alt");
    }
  }

  @ParameterizedTest
  @MethodSource("wegwijs.server.browser.Ways#all")
  void everyPageServesEveryReader(Ways ways) {
    TestSite site = sites.under(ways.basePath());
    try (Visitor visitor = Visitor.with(chromium, site, ways.window())) {
      Page page = visitor.page();
      page.addInitScript(WATCH_SHIFTS);
      ways.prepare(page);
      for (String address : Addresses.ALL) {
        visitor.goTo(address);
        examine(visitor, address, ways);
        if (address.equals(Addresses.MISSING)) {
          assertThat(visitor.complaints()).singleElement().asString().contains("status of 404");
        } else {
          assertThat(visitor.complaints()).as("%s goes wrong", address).isEmpty();
        }
      }
      assertThat(visitor.hasCookies()).isFalse();
      assertThat(number(page, "localStorage.length + sessionStorage.length")).isZero();
    }
  }

  private static void examine(Visitor visitor, String address, Ways ways) {
    Page page = visitor.page();
    Axe.findsNothing(page, address, ways.without(address));
    assertThat(visitor.overflow()).as("%s runs off the page", address).isNotPositive();
    if (!ways.are(Reader.WITHOUT_SCRIPTS)) {
      assertThat(number(page, "window.shift")).as("%s jumps", address).isLessThan(LARGEST_SHIFT);
      assertThat(number(page, WEIGH)).as("%s weighs", address).isLessThan(HEAVIEST_VIEW);
    }
    if (ways.are(Reader.DARK_AND_STILL)) {
      assertThat(number(page, LONGEST_MOVE)).as("%s moves", address).isZero();
    }
    if (ways.are(Reader.NARROW)) {
      page.addStyleTag(new Page.AddStyleTagOptions().setContent(WIDE_SPACING));
      assertThat(visitor.overflow()).as("%s is too tight", address).isNotPositive();
    }
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }
}
