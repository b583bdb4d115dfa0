package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

/** The map, which is there for who opens it and takes nothing away when it fails. */
@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class MapTest {
  private static final String RESULTS = "/weert/zoek?q=proefwoord";
  private static final String TILES = "https://service.pdok.nl/**";

  /** One grey point. */
  private static final byte[] TILE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mOo/w8AAgEBgAQR2VoAAAAASUVORK5CYII=");

  private final Chromium chromium;
  private final TestSite site;
  private final List<String> asked = new ArrayList<>();

  MapTest(String basePath, Chromium chromium, TestSites sites) {
    this.chromium = chromium;
    site = sites.under(basePath);
  }

  @Test
  void othersAreAskedOnlyAfterTheMapIsOpened() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = withTiles(visitor, RESULTS);
      Locator show = page.getByRole(AriaRole.BUTTON).getByText("Toon kaart");
      assertThat(page.locator(".places li")).hasCount(1);
      assertThat(show).hasAttribute("aria-expanded", "false");
      assertThat(visitor.complaints()).isEmpty();
      show.click();
      assertThat(page.locator(".map-mark")).hasText("1");
      assertThat(page.locator(".leaflet-tile-loaded").first()).isVisible();
      assertThat(asked).isNotEmpty().allMatch(url -> url.endsWith(".png"));
      assertThat(visitor.complaints()).allMatch(said -> said.contains("service.pdok.nl"));
      assertThat(visitor.hasCookies()).isFalse();
      page.getByText("Verberg kaart").click();
      assertThat(page.locator(".map")).isHidden();
    }
  }

  @Test
  void theMapIsWorkedByKeyboard() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = open(visitor, RESULTS);
      page.keyboard().press("Tab");
      assertThat(page.getByText("Sla de kaart over")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#na-de-kaart")).isFocused();
      Locator mark = page.locator(".map-mark");
      assertThat(mark)
          .hasAttribute("aria-label", Pattern.compile("1\\. Proefinloop.*Voorbeeldstraat 1"));
      assertThat(mark).hasAttribute("role", "button");
      mark.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".leaflet-popup a").first()).hasText("Proefinloop De Open Deur");
      assertThat(page.locator(".leaflet-control-zoom-in")).hasAttribute("aria-label", "Dichterbij");
      for (int tab = 0; tab < 12; tab++) {
        page.keyboard().press("Tab");
      }
      assertThat((Boolean) page.evaluate("!!document.activeElement.closest('.map')")).isFalse();
    }
  }

  @Test
  void itsButtonsAreLargeEnoughForAThumbAndNamedInDutch() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(390, 844, false))) {
      Page page = open(visitor, RESULTS);
      page.locator(".map-mark").click();
      Locator close = page.locator(".leaflet-popup-close-button");
      assertThat(close).hasAttribute("aria-label", "Sluit");
      BoundingBox name = page.locator(".leaflet-popup").boundingBox();
      assertThat(page.locator(".leaflet-control-zoom").boundingBox().y)
          .isGreaterThan(name.y + name.height);
      for (Locator button : List.of(close, page.locator(".leaflet-control-zoom-in"))) {
        assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(48);
        assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(48);
      }
    }
  }

  @Test
  void axeFindsNothingWithAnOpenMap() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(320, 800, false).setBypassCSP(true))) {
      Page page = open(visitor, Addresses.SERVICE);
      Axe.findsNothing(page, Addresses.SERVICE);
      assertThat(visitor.overflow()).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void withoutSquaresTheMarksAndTheListStay() {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Page page = visitor.goTo(RESULTS);
      List<String> errors = new ArrayList<>();
      page.onPageError(errors::add);
      page.route(TILES, Route::abort);
      page.waitForRequest(
          Pattern.compile("service.pdok.nl"), () -> page.getByText("Toon kaart").click());
      page.locator(".map-mark").waitFor();
      BoundingBox before = page.locator(".map").boundingBox();
      assertThat(before.height).isGreaterThan(300);
      assertThat(page.locator(".places li")).hasCount(1);
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void oneFingerMovesThePageAndTheWheelToo() {
    try (Visitor visitor =
        Visitor.with(
            chromium, site, Visitor.window(390, 844, false).setHasTouch(true).setIsMobile(true))) {
      Page page = open(visitor, RESULTS);
      assertThat(page.locator(".map"))
          .not()
          .hasClass(Pattern.compile("leaflet-touch-drag|leaflet-grab"));
    }
  }

  @Test
  void withoutScriptsThePlacesStandInTheList() {
    try (Visitor visitor =
        Visitor.with(chromium, site, Visitor.window(390, 844, false).setJavaScriptEnabled(false))) {
      Page page = visitor.goTo(RESULTS);
      assertThat(page.locator(".places li")).containsText("Voorbeeldstraat 1, 6001 AB Weert");
      assertThat(page.getByText("Toon kaart")).isHidden();
    }
  }

  private Page open(Visitor visitor, String address) {
    Page page = withTiles(visitor, address);
    page.getByText("Toon kaart").click();
    page.locator(".map-mark").waitFor();
    page.locator(".leaflet-tile-loaded").first().waitFor();
    return page;
  }

  private Page withTiles(Visitor visitor, String address) {
    visitor
        .page()
        .route(
            TILES,
            route -> {
              asked.add(route.request().url());
              route.fulfill(
                  new Route.FulfillOptions().setContentType("image/png").setBodyBytes(TILE));
            });
    return visitor.goTo(address);
  }
}
