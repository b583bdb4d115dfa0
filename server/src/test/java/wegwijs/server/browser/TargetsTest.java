package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;

/**
 * Whatever takes a line of its own can be hit by a thumb, and not its neighbour instead.
 *
 * @see <a href="https://nldesignsystem.nl/richtlijnen/">NL Design System: size of targets</a>
 */
@ExtendWith({InBrowser.class, OnTestSite.class})
class TargetsTest {
  /** In CSS pixels. */
  private static final double SIZE = 48;

  private static final double SPACE = 8;

  private static final String TARGETS =
      "a.phone, a.step, .card a, .card button, .human a, .office-card a, .crisis a, .save,"
          + " .arrow-link, .copy-button, .print-button, .report a, .paging a, .offers a,"
          + " .topic-links a, .chip";

  private final Chromium chromium;
  private final TestSite site;

  TargetsTest(Chromium chromium, TestSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Addresses.HOME,
        Addresses.RESULTS,
        Addresses.SERVICE,
        Addresses.ORGANIZATION,
        Addresses.EVENT,
        Addresses.LIST,
        Addresses.PERSONA,
        "/zoek?q=zelfmoord",
        "/zoek?q=schulden&pagina=2",
        "/weert/zoek?q=xyzxyz",
        "/situaties/thuis-niet-veilig",
        "/weert/contact",
        "/weert/?taal=ar",
        "/weert/zoek?q=zelfmoord&taal=ar",
      })
  void aThumbHitsWhatItMeans(String address) {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(390, 844, false))) {
      List<Target> targets = targets(visitor.goTo(address));
      assertThat(targets).hasSizeGreaterThan(2);
      assertThat(targets).filteredOn(Target::isSmall).isEmpty();
      assertThat(tooNear(targets)).isEmpty();
    }
  }

  private static List<Target> targets(Page page) {
    return page.locator(TARGETS).all().stream()
        .filter(Locator::isVisible)
        .map(found -> Target.of(found.innerText(), found.boundingBox()))
        .toList();
  }

  private static List<String> tooNear(List<Target> targets) {
    List<String> near = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      for (Target other : targets.subList(i + 1, targets.size())) {
        if (targets.get(i).distance(other) < SPACE) {
          near.add(targets.get(i) + " and " + other);
        }
      }
    }
    return near;
  }

  /** Something to press, with its sides in pixels. */
  private record Target(String text, double left, double top, double right, double bottom) {
    static Target of(String text, BoundingBox box) {
      return new Target(text, box.x, box.y, box.x + box.width, box.y + box.height);
    }

    boolean isSmall() {
      return Math.min(right - left, bottom - top) < SIZE;
    }

    double distance(Target other) {
      double aside = Math.max(left, other.left) - Math.min(right, other.right);
      double above = Math.max(top, other.top) - Math.min(bottom, other.bottom);
      return Math.max(aside, above);
    }
  }
}
