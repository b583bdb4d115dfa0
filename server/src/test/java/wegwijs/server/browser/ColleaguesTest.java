package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;

/** Colleagues of a front office with each other, in real browsers. */
@UnderEachBasePath
@ExtendWith(InBrowser.class)
class ColleaguesTest {
  @TempDir private Path folder;
  private final String basePath;
  private final Chromium chromium;
  @AutoClose private StaffSite site;
  private Account anna;
  private Account bo;
  private DeskSamples samples;

  ColleaguesTest(String basePath, Chromium chromium) {
    this.basePath = basePath;
    this.chromium = chromium;
  }

  @BeforeEach
  void open() {
    site = new StaffSite(folder, basePath);
    anna = site.people().add("anna@example.nl", Role.STAFF, "weert");
    bo = site.people().add("bo@example.nl", Role.STAFF, "weert");
    samples = DeskSamples.on(site, anna);
  }

  @Test
  void aCaseIsHandedOverDeclinedAndHandedOverAgain() {
    try (Desk hers = desk(anna);
        Desk his = desk(bo)) {
      offer(hers);
      Page page = his.goTo("/balie/weert/casussen");
      assertThat(page.locator("main")).containsText("schulden");
      his.goTo(samples.casePage());
      page.getByLabel("Waarom niet?").fill("Ik ben er morgen niet.");
      click(page, "Nee, ik neem hem niet over");
      assertThat(page.locator(".work-done")).hasText("U nam de casus niet over.");

      assertThat(hers.goTo(samples.casePage()).locator("main"))
          .containsText("Ik ben er morgen niet.");
      offer(hers);
      his.goTo(samples.casePage());
      click(page, "Ja, ik neem deze casus over");
      assertThat(page.locator(".work-done")).hasText("Deze casus is nu van u.");
      assertThat(hers.complaints()).isEmpty();
      assertThat(his.complaints()).isEmpty();
    }
  }

  private void offer(Desk desk) {
    Page page = desk.goTo(samples.casePage());
    page.locator("input[name=aan][value='" + bo.id() + "']").check();
    page.getByLabel("Bericht erbij").fill("Hij spreekt liever een man.");
    click(page, "Bied deze casus aan");
    assertThat(page.locator(".work-done")).hasText("De casus is aangeboden.");
  }

  @Test
  void aCourseIsFinishedAtTheSecondTry() {
    try (Desk desk = desk(bo)) {
      Page page = desk.goTo("/balie/weert/kennis");
      page.getByRole(AriaRole.LINK).getByText("Van Wmo naar Wlz").click();
      page.getByLabel("De gemeente").check();
      click(page, "Kijk na");
      assertThat(page.locator("[role=alert]")).containsText("U hebt er 0 van de 1 goed.");
      page.getByLabel("Het CIZ").check();
      click(page, "Kijk na");
      assertThat(page.locator("main")).containsText("U hebt dit afgerond op");
    }
  }

  @Test
  void theFiguresOfAQuarterAreReadAndTakenAlong() throws IOException {
    try (Desk desk = desk(anna)) {
      Page page = desk.goTo("/balie/weert/cijfers");
      assertThat(page.locator("main")).containsText("28");
      Download file = page.waitForDownload(() -> click(page, "Download als CSV-bestand"));
      assertThat(Files.readString(file.path())).contains("28").doesNotContain("hulp in huis");
    }
  }

  private Desk desk(Account account) {
    return Desk.of(chromium, site, account, Visitor.window(1280, 900, false));
  }

  private static void click(Page page, String text) {
    page.getByText(text, new Page.GetByTextOptions().setExact(true)).click();
  }
}
