package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;

@ExtendWith({InBrowser.class, OnTestSite.class})
class AccessibilityTest {
  static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Chromium chromium;
  private final TestSite site;

  AccessibilityTest(Chromium chromium, TestSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
  void axeFindsNothingAndNothingRunsOffThePage(int width, boolean isDark) {
    check(Addresses.ALL, Visitor.window(width, 800, isDark), List.of());
  }

  @Test
  void axeFindsNothingWithForcedColours() {
    // axe reads the colours of the style sheet here, not those that the reader's system puts in.
    check(
        List.of(Addresses.HOME, Addresses.SERVICE),
        Visitor.highContrast(),
        List.of("color-contrast"));
  }

  @Test
  void axeFindsNothingInAFrameOnAnotherSite() {
    // The page around the frame has the main heading.
    check(
        List.of("/weert/embed", "/weert/embed?thema=geld"),
        Visitor.window(320, 800, false),
        List.of("page-has-heading-one"));
  }

  private void check(
      List<String> addresses, Browser.NewContextOptions options, List<String> without) {
    // axe is put in as a script, which the policy of our own pages forbids.
    try (Visitor visitor = Visitor.with(chromium, site, options.setBypassCSP(true))) {
      for (String address : addresses) {
        visitor.goTo(address);
        AxeBuilder axe = new AxeBuilder(visitor.page()).withTags(WCAG_22_AA);
        if (!without.isEmpty()) {
          axe.disableRules(without);
        }
        assertThat(axe.analyze().getViolations())
            .as(address)
            .extracting(Rule::getId, Rule::getNodes)
            .isEmpty();
        assertThat(visitor.overflow()).as(address).isLessThanOrEqualTo(0);
      }
    }
  }
}
