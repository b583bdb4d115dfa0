package wegwijs.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import wegwijs.server.page.TestSite;

/** Someone with a browser window of their own, and a record of what the pages did in it. */
final class Visitor implements AutoCloseable {
  private final String origin;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(String origin, BrowserContext context) {
    this.origin = origin;
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    context.onRequest(request -> {
      if (!request.url().startsWith(origin + "/")) {
        complaints.add("asked a third party: " + request.url());
      }
    });
  }

  static Visitor with(Chromium chromium, TestSite site, Browser.NewContextOptions options) {
    return with(chromium, site.address(), options);
  }

  static Visitor with(Chromium chromium, String origin, Browser.NewContextOptions options) {
    return new Visitor(origin, chromium.browser().newContext(options.setLocale("nl-NL")));
  }

  static Browser.NewContextOptions window(int width, int height, boolean isDark) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  Page goTo(String path) {
    page.navigate(origin + path);
    return page;
  }

  Page page() {
    return page;
  }

  /** Takes a cookie "name=value" of somebody who is signed in. */
  void take(String cookie) {
    String[] parts = cookie.split("=", 2);
    context.addCookies(
        List.of(
            new Cookie(parts[0], parts[1])
                .setUrl(
                    origin
                        .replaceFirst("^(http://[^/]+).*", "$1")
                        .replaceFirst("^http:", "https:"))));
  }

  /** Errors of pages, and requests to others than the site itself. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  boolean hasCookies() {
    return !context.cookies().isEmpty();
  }

  int overflow() {
    return overflow(page);
  }

  /** How many pixels of a page lie beyond the window's side. */
  static int overflow(Page page) {
    Object pixels =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }

  @Override
  public void close() {
    context.close();
  }
}
