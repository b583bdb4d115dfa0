package wegwijs.server.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.AdminSite;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;

/** People at work use a phone as well, at a kitchen table; links in tables stay dense. */
@ExtendWith(InBrowser.class)
class WorkTargetsTest {
  private static final String TARGETS =
      "button:not(.visually-hidden), .button, .work-nav a, .work-links a, .work-tiles a, .step,"
          + " .option-row label, .check label, summary, main select";

  @Test
  void aThumbHitsWhatItMeansInTheFrontOffice(Chromium chromium, @TempDir Path folder)
      throws IOException {
    try (StaffSite site = new StaffSite(folder)) {
      Account anna = site.people().add("anna@example.nl", Role.STAFF, "weert");
      DeskSamples samples = DeskSamples.on(site, anna);
      try (Desk desk = Desk.of(chromium, site, anna, Visitor.window(360, 740, false))) {
        for (String address :
            List.of(
                "/balie/weert",
                "/balie/weert/zoek?q=schulden",
                "/balie/weert/aanbod/00000000-0000-4000-8000-000000000001",
                samples.questionPage(),
                samples.casePage(),
                "/balie/weert/prikbord")) {
          check(desk.goTo(address));
        }
      }
    }
  }

  @Test
  void aThumbHitsWhatItMeansInTheAdministration(Chromium chromium, @TempDir Path home) {
    try (AdminSite site = AdminSite.ofShippedDirectory(home);
        Visitor visitor = Visitor.with(chromium, site.address(), Visitor.window(360, 740, false))) {
      visitor.take(site.signIn(Role.ADMINISTRATOR));
      for (String address :
          List.of(
              "/beheer",
              "/beheer/bronnen/gids-weert",
              "/beheer/aanbod?q=eten",
              "/beheer/woorden/zorgvraag/schulden",
              "/beheer/situaties/daan",
              "/beheer/portalen/weert",
              "/beheer/mensen")) {
        check(visitor.goTo(address));
      }
    }
  }

  private static void check(Page page) {
    page.locator("#menu > summary").click();
    Targets.fitThumbs(page, TARGETS);
  }
}
