package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;

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

  private final Chromium chromium;
  private final TestSite site;

  AccessibilityTest(Chromium chromium, TestSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @ParameterizedTest
  @EnumSource
  void everyPageServesEveryReader(Reader reader) {
    try (Visitor visitor = Visitor.with(chromium, site, reader.window())) {
      Page page = visitor.page();
      page.addInitScript(WATCH_SHIFTS);
      if (!reader.hasScripts()) {
        page.route("**/*.js", Route::abort);
      }
      for (String address : Addresses.ALL) {
        visitor.goTo(address);
        Axe.findsNothing(page, address, reader.without());
        assertThat(visitor.overflow()).as("%s runs off the page", address).isNotPositive();
        if (reader.hasScripts()) {
          assertThat(number(page, "window.shift"))
              .as("%s jumps", address)
              .isLessThan(LARGEST_SHIFT);
          assertThat(number(page, WEIGH)).as("%s weighs", address).isLessThan(HEAVIEST_VIEW);
        }
      }
      assertThat(visitor.hasCookies()).isFalse();
      assertThat(visitor.complaints()).noneMatch(said -> said.startsWith("asked a third party"));
    }
  }

  @Test
  void axeFindsNothingInAFrameOnAnotherSite() {
    try (Visitor visitor = Visitor.with(chromium, site, Reader.NARROW.window())) {
      for (String address : List.of("/weert/embed", "/weert/embed?thema=geld&taal=ar")) {
        visitor.goTo(address);
        // The page around the frame has the main heading.
        Axe.findsNothing(visitor.page(), address, "page-has-heading-one");
        assertThat(visitor.overflow()).as(address).isNotPositive();
      }
    }
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }
}
