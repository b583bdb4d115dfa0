package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a thumb hits what it means.
 *
 * @see <a href="https://nldesignsystem.nl/richtlijnen/">NL Design System: size of targets</a>
 */
final class Targets {
  /** In CSS pixels. */
  private static final double SIZE = 48;

  private static final double SPACE = 8;

  private Targets() {}

  /** Fails unless all that these selectors find in view is large enough and far enough apart. */
  static void fitThumbs(Page page, String selectors) {
    List<Target> targets = targets(page, selectors);
    assertThat(targets).hasSizeGreaterThan(2);
    assertThat(targets).filteredOn(Target::isSmall).isEmpty();
    assertThat(tooNear(targets)).isEmpty();
  }

  private static List<Target> targets(Page page, String selectors) {
    return page.locator(selectors).all().stream()
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
