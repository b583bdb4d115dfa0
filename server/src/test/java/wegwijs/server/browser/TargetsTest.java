package wegwijs.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;

/** Whatever takes a line of its own can be hit by a thumb, and not its neighbour instead. */
@ExtendWith({InBrowser.class, OnTestSite.class})
class TargetsTest {
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
      Targets.fitThumbs(visitor.goTo(address), TARGETS);
    }
  }

  @Test
  void aThumbTicksTheBoxThatItMeans() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(390, 844, false))) {
      Page page = visitor.goTo(Addresses.RESULTS);
      page.locator("#filters > summary").click();
      page.locator(".more > summary, .finer > summary").all().forEach(Locator::click);
      Targets.fitThumbs(page, ".filters .check label, .filters summary, .filters .button");
    }
  }
}
