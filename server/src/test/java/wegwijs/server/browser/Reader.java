package wegwijs.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How somebody reads pages. */
enum Reader {
  /** At a desk, with what a browser does by itself. */
  USUAL,
  /** Without our scripts, by choice or because they did not arrive. */
  WITHOUT_SCRIPTS,
  /** On the narrowest screen (WCAG 1.4.10). */
  NARROW,
  /** In the dark, and without anything that moves. */
  DARK_AND_STILL,
  /** With few colours of their own choice. */
  FORCED_COLOURS,
  /** With everything twice as large, as the zoom of a browser does it (WCAG 1.4.4). */
  LARGE_TEXT;

  private static final int WIDE = 1280;
  private static final int NARROWEST = 320;

  Browser.NewContextOptions window() {
    return window(EnumSet.of(this));
  }

  /** A window for somebody who reads in all of these ways. */
  static Browser.NewContextOptions window(Set<Reader> ways) {
    Browser.NewContextOptions options =
        Visitor.window(width(ways), 800, ways.contains(DARK_AND_STILL));
    // axe is put in as a script, which the policy of our own pages forbids.
    options.setBypassCSP(true);
    if (ways.contains(FORCED_COLOURS)) {
      options.setForcedColors(ForcedColors.ACTIVE);
    }
    if (ways.contains(DARK_AND_STILL)) {
      options.setReducedMotion(ReducedMotion.REDUCE);
    }
    if (ways.contains(LARGE_TEXT)) {
      options.setDeviceScaleFactor(2);
    }
    return options;
  }

  private static int width(Set<Reader> ways) {
    if (ways.contains(NARROW)) {
      return NARROWEST;
    }
    return ways.contains(LARGE_TEXT) ? WIDE / 2 : WIDE;
  }

  /** Rules of axe that cannot be judged for this reader, or on this page. */
  String[] without(String address) {
    List<String> rules = new ArrayList<>();
    if (this == FORCED_COLOURS) {
      // axe reads the colours of the style sheet, not those that the reader's system puts in.
      rules.add("color-contrast");
    }
    if (address.contains("/embed")) {
      // The page around the frame has the main heading.
      rules.add("page-has-heading-one");
    }
    return rules.toArray(String[]::new);
  }

  boolean hasScripts() {
    return this != WITHOUT_SCRIPTS;
  }

  /** Withholds the scripts of a page, as if the browser ran none; axe needs one that can. */
  void prepare(Page page) {
    if (!hasScripts()) {
      page.route(
          "**/*.js",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setContentType("text/javascript").setBody("")));
    }
  }

  /** One of them visits the site within that of a municipality: what a reader needs is the same. */
  String basePath() {
    return this == DARK_AND_STILL ? "/sociale-kaart" : "";
  }
}
