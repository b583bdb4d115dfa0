package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;

/** What axe says of a page, by the rules of WCAG 2.2 at level AA and those of good practice. */
final class Axe {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /** Looks at the whole page that is open. */
  static void findsNothing(Page page, String address, String... withoutRules) {
    // Our pages hold no frames of others; the old way needs no second window for each page.
    AxeBuilder axe = new AxeBuilder(page).withTags(WCAG_22_AA).setLegacyMode(true);
    if (withoutRules.length > 0) {
      axe.disableRules(Arrays.asList(withoutRules));
    }
    assertThat(axe.analyze().getViolations())
        .as(address)
        .extracting(Rule::getId, Rule::getNodes)
        .isEmpty();
  }
}
