package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe says of a page, by the rules of WCAG 2.2 at level AA and those of good practice. */
final class Axe {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SCRIPT = AxeBuilder.getAxeScript();

  /** Hands over the violations only: what passed is a hundred times as much. */
  private static final String RUN =
      """
      async ({tags, without}) => {
        const results = await axe.run({
          runOnly: {type: 'tag', values: tags},
          rules: Object.fromEntries(without.map(rule => [rule, {enabled: false}])),
          resultTypes: ['violations'],
        });
        return results.violations.map(
            found => found.id + ': ' + found.nodes.map(node => node.html).join(', '));
      }
      """;

  private Axe() {}

  /** Looks at the whole page that is open. */
  static void findsNothing(Page page, String address, String... withoutRules) {
    page.evaluate(SCRIPT);
    Object violations =
        page.evaluate(RUN, Map.of("tags", WCAG_22_AA, "without", List.of(withoutRules)));
    assertThat((List<?>) violations).as(address).isEmpty();
  }
}
