package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;

/** Pictures of the front office for people to look at, in {@code server/target/screenshots}. */
@ExtendWith(InBrowser.class)
class StaffScreenshotsTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @Test
  void showsTheFrontOfficeOnAPhoneAndOnADesk(Chromium chromium, @TempDir Path folder)
      throws IOException {
    try (StaffSite site = new StaffSite(folder)) {
      Account anna = site.people().add("anna@example.nl", Role.STAFF, "weert");
      DeskSamples samples = DeskSamples.on(site, anna);
      SupporterSamples.publish(site);
      try (Desk desk = Desk.of(chromium, site, anna, Visitor.window(1280, 900, false))) {
        takeAll(desk, samples, "bureau");
      }
      try (Desk desk = Desk.of(chromium, site, anna, Visitor.window(390, 844, false))) {
        takeAll(desk, samples, "telefoon");
      }
    }
  }

  private static void takeAll(Desk desk, DeskSamples samples, String device) {
    take(desk, "/balie/weert", "balie-start-" + device);
    take(desk, "/balie/weert/zoek?q=schulden", "balie-zoeken-" + device);
    take(
        desk, "/balie/weert/aanbod/00000000-0000-4000-8000-000000000001", "balie-aanbod-" + device);
    take(desk, "/balie/weert/vragen", "balie-vragen-" + device);
    take(desk, samples.questionPage(), "balie-vraag-" + device);
    take(desk, "/balie/weert/casussen", "balie-casussen-" + device);
    take(desk, samples.casePage() + "?zoek=schulden", "balie-casus-" + device);
    take(desk, samples.closedCasePage(), "balie-casus-gesloten-" + device);
    take(desk, samples.letter(), "balie-brief-" + device);
    take(desk, "/balie/weert/prikbord", "balie-prikbord-" + device);
    take(desk, samples.discussionPage(), "balie-gesprek-" + device);
    take(desk, samples.lessonPage(), "balie-les-" + device);
    take(desk, "/balie/weert/meedenkers", "balie-meedenkers-" + device);
    take(desk, "/balie/weert/cijfers", "balie-cijfers-" + device);
  }

  private static void take(Desk desk, String address, String name) {
    Path file = FOLDER.resolve(name + ".png");
    desk.goTo(address);
    desk.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    assertThat(Files.exists(file)).isTrue();
  }
}
