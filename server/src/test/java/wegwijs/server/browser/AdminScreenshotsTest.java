package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.RecordKind;
import wegwijs.server.AdminSite;
import wegwijs.server.office.account.Role;

/** Pictures of the administration for people to look at, in {@code server/target/screenshots}. */
@ExtendWith(InBrowser.class)
class AdminScreenshotsTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @TempDir private Path home;
  @AutoClose private AdminSite site;

  @BeforeEach
  void open() {
    site = AdminSite.ofShippedDirectory(home);
    site.take("linde", "naam;telefoon\nEetclub;020-7960111\nRare bus;nul\n");
  }

  @ParameterizedTest
  @CsvSource({"telefoon, 390, 844", "bureau, 1280, 900"})
  void showsTheWorkOfAnAdministrator(String device, int width, int height, Chromium chromium) {
    long run = site.store().runs().list("linde", 0, 1).getFirst().id();
    try (Visitor visitor =
        Visitor.with(chromium, site.address(), Visitor.window(width, height, false))) {
      visitor.take(site.signIn(Role.ADMINISTRATOR));
      take(visitor, "/beheer", "beheer-" + device);
      take(visitor, "/beheer/bronnen", "beheer-bronnen-" + device);
      take(visitor, "/beheer/bronnen/linde", "beheer-bron-" + device);
      take(visitor, "/beheer/bronnen/linde/voortgang", "beheer-voortgang-" + device);
      take(visitor, "/beheer/verwerkingen/" + run, "beheer-verwerking-" + device);
      take(visitor, "/beheer/aanbod?q=eten", "beheer-aanbod-" + device);
      take(visitor, "/beheer/nakijken", "beheer-nakijken-" + device);
      take(visitor, "/beheer/woorden/zorgvraag/schulden", "beheer-woorden-" + device);
      take(visitor, "/beheer/portalen/weert", "beheer-portaal-" + device);
      take(visitor, "/beheer/situaties/daan", "beheer-situatie-" + device);
      take(visitor, "/beheer/crisiskaarten/direct-gevaar", "beheer-crisiskaart-" + device);
      take(visitor, "/weert/contact", "contact-" + device);
      take(visitor, "/beheer/inzicht/weert", "beheer-inzicht-" + device);
      take(visitor, "/beheer/bijhouden/weert", "beheer-bijhouden-" + device);
      take(visitor, "/beheer/mensen", "beheer-mensen-" + device);
      take(visitor, "/beheer/logboek", "beheer-logboek-" + device);
      visitor.goTo("/beheer/aanbod?q=eten").locator("main a[href*='/dienst/']").first().click();
      shoot(visitor.page(), "beheer-dienst-" + device);
    }
    assertThat(site.store().records().count(RecordKind.SERVICE)).isPositive();
  }

  private static void take(Visitor visitor, String address, String name) {
    shoot(visitor.goTo(address), name);
  }

  private static void shoot(Page page, String name) {
    Path file = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    assertThat(Files.exists(file)).isTrue();
  }
}
