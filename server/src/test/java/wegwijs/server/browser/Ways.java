package wegwijs.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How somebody reads pages, in several ways at once where they do not touch each other. */
record Ways(Set<Reader> readers) {
  private static final int WIDE = 1280;
  private static final int NARROWEST = 320;

  /** Each way comes up. */
  static Stream<Ways> all() {
    return Stream.of(
        of(Reader.USUAL),
        of(Reader.NARROW, Reader.DARK_AND_STILL),
        of(Reader.FORCED_COLOURS, Reader.WITHOUT_SCRIPTS),
        of(Reader.LARGE_TEXT));
  }

  private static Ways of(Reader... readers) {
    return new Ways(Set.of(readers));
  }

  boolean are(Reader reader) {
    return readers.contains(reader);
  }

  /** A window for somebody who reads so. */
  Browser.NewContextOptions window() {
    Browser.NewContextOptions options = Visitor.window(width(), 800, are(Reader.DARK_AND_STILL));
    // axe is put in as a script, which the policy of our own pages forbids.
    options.setBypassCSP(true);
    if (are(Reader.FORCED_COLOURS)) {
      options.setForcedColors(ForcedColors.ACTIVE);
    }
    if (are(Reader.DARK_AND_STILL)) {
      options.setReducedMotion(ReducedMotion.REDUCE);
    }
    if (are(Reader.LARGE_TEXT)) {
      options.setDeviceScaleFactor(2);
    }
    return options;
  }

  private int width() {
    if (are(Reader.NARROW)) {
      return NARROWEST;
    }
    return are(Reader.LARGE_TEXT) ? WIDE / 2 : WIDE;
  }

  /** Rules of axe that cannot be judged for this reader, or on this page. */
  String[] without(String address) {
    List<String> rules = new ArrayList<>();
    if (are(Reader.FORCED_COLOURS)) {
      // axe reads the colours of the style sheet, not those that the reader's system puts in.
      rules.add("color-contrast");
    }
    if (address.contains("/embed")) {
      // The page around the frame has the main heading.
      rules.add("page-has-heading-one");
    }
    return rules.toArray(String[]::new);
  }

  /** Withholds the scripts of a page, as if the browser ran none; axe needs one that can. */
  void prepare(Page page) {
    if (are(Reader.WITHOUT_SCRIPTS)) {
      page.route(
          "**/*.js",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setContentType("text/javascript").setBody("")));
    }
  }

  /** One of them visits the site within that of a municipality: what a reader needs is the same. */
  String basePath() {
    return are(Reader.DARK_AND_STILL) ? "/sociale-kaart" : "";
  }
}
