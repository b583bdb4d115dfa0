package wegwijs.server.staff.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;
import wegwijs.server.staff.StaffSite.Reply;

/** Where the work starts, over HTTP. */
class DeskPagesTest {
  @TempDir private Path folder;
  @AutoClose private StaffSite site;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
  }

  @Test
  void sendsWhoWorksForOnePortalStraightThere() {
    Reply sent = site.colleague(Role.STAFF, "weert").get("/balie");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.location()).isEqualTo("/balie/weert");
  }

  @Test
  void offersWhoWorksForSeveralTheChoice() {
    StaffSite.Colleague everywhere = site.colleague(Role.STAFF, Grants.EVERYWHERE);
    Reply choice = everywhere.get("/balie");
    assertThat(choice.page().select(".work-tiles a").eachAttr("href"))
        .contains("/balie/weert", "/balie/twente", "/balie/standaard");
    assertThat(everywhere.get("/balie/weert").text(".work-nav")).contains("Ander portaal");
  }

  @Test
  void showsEachOnlyThePartsThatTheyMayUse() {
    Reply staff = site.colleague(Role.STAFF, "weert").get("/balie/weert");
    assertThat(staff.text("h1")).isEqualTo("Wegwijs in Weert");
    assertThat(staff.page().select("form[role=search]").attr("action"))
        .isEqualTo("/balie/weert/zoek");
    assertThat(staff.text(".work-nav")).contains("Zoeken").doesNotContain("Beheer");

    Reply supporter = site.colleague(Role.SUPPORTER, "weert").get("/balie/weert");
    assertThat(supporter.page().select("form[role=search]")).isEmpty();
    assertThat(supporter.text(".work-nav")).doesNotContain("Zoeken");

    assertThat(site.colleague(Role.EDITOR, "weert").get("/balie/weert").text(".work-nav"))
        .contains("Beheer");
  }

  @Test
  void aPortalThatDoesNotExistIsNotFound() {
    assertThat(site.colleague(Role.STAFF, Grants.EVERYWHERE).get("/balie/nergens").status())
        .isEqualTo(404);
    assertThat(site.colleague(Role.STAFF, "weert").get("/balie/nergens").status()).isEqualTo(403);
    assertThat(site.visit("/balie/weert").location()).isEqualTo("/inloggen?naar=%2Fbalie%2Fweert");
  }
}
