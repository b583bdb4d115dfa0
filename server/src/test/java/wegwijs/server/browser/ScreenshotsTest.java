package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;

/** Pictures for people to look at, in {@code server/target/screenshots}. */
@ExtendWith({InBrowser.class, OnTestSite.class})
class ScreenshotsTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @ParameterizedTest
  @CsvSource({"telefoon, 390, 844", "bureau, 1280, 900"})
  void showsPagesOnAPhoneAndOnADesk(
      String device, int width, int height, Chromium chromium, TestSite site) {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(width, height, false))) {
      take(visitor, Addresses.HOME, "start-" + device);
      take(visitor, Addresses.RESULTS, "resultaten-" + device);
      take(visitor, Addresses.SERVICE, "aanbod-" + device);
      take(visitor, "/weert/situaties", "situaties-" + device);
      take(visitor, "/weert/situaties/kind-wordt-18", "situatie-" + device);
      take(visitor, Addresses.PERSONA, "persona-" + device);
      take(visitor, "/zoek?q=ik+kan+mijn+rekeningen+niet+betalen", "herkenbaar-" + device);
      take(visitor, Addresses.LIST, "lijst-" + device);
      take(visitor, "/weert/zoek/boekje?zorgvraag=geld", "boekje-" + device);
      take(visitor, "/situaties/thuis-niet-veilig", "verlaten-" + device);
      take(visitor, "/weert/webmaster", "webmaster-" + device);
      take(visitor, "/weert/embed", "kader-" + device);
      take(visitor, "/weert/embed?thema=geld&doelgroep=schulden", "kader-thema-" + device);
      take(visitor, "/weert/vraag-meegeven?q=geldzorgen", "vraag-" + device);
      take(visitor, "/weert/terugbellen", "terugbellen-" + device);
      take(visitor, "/weert/privacy", "privacy-" + device);
      take(visitor, "/zoek?q=zelfmoord+xyzxyz&wet=wlz&kosten=gratis", "niets-" + device);
    }
  }

  private static void take(Visitor visitor, String address, String name) {
    Path file = FOLDER.resolve(name + ".png");
    visitor.goTo(address);
    visitor.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    assertThat(Files.exists(file)).isTrue();
  }
}
