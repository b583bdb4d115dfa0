package wegwijs.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.http.Access;
import wegwijs.server.http.Route;
import wegwijs.server.office.account.Role;

/** Every route of the front office as every role of every portal, and as nobody. */
class RolesTest {
  private static final List<String> PORTALS =
      List.of("standaard", "weert", "twente", "bollenstreek");

  @TempDir private Path folder;
  @AutoClose private StaffSite site;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
  }

  private List<Route> routes() {
    return site.routes().stream()
        .filter(route -> route.path().startsWith(StaffNavigation.PATH))
        .filter(route -> !route.method().equals("HEAD"))
        .toList();
  }

  @Test
  void eachRouteNamesItsPortalAndOneRole() {
    assertThat(routes())
        .hasSizeGreaterThan(30)
        .allSatisfy(route -> {
          assertThat(route.access()).hasSize(1).doesNotContain(Access.PUBLIC);
          assertThat(route.path())
              .matches(path ->
                  path.equals(StaffNavigation.PATH) || path.startsWith(StaffNavigation.ON_PORTAL));
        });
  }

  @Test
  void nobodyComesInWithoutSigningIn() {
    for (Route route : routes()) {
      if (route.method().equals("GET")) {
        assertThat(site.visit(path(route, "weert")).location())
            .as(route.path())
            .startsWith("/inloggen?naar=");
      }
    }
  }

  @Test
  void aRoleOpensItsOwnPortalAndNoOther() {
    for (Role role : Role.values()) {
      StaffSite.Colleague colleague = site.colleague(role, "weert");
      for (Route route : routes()) {
        for (String portal : PORTALS) {
          boolean mayEnter =
              route.path().equals(StaffNavigation.PATH)
                  || (portal.equals("weert") && role.includes(needed(route)));
          int status = status(colleague, route, portal);
          assertThat(status == 403)
              .as(
                  "%s %s as %s of weert on %s: %d",
                  route.method(), route.path(), role, portal, status)
              .isEqualTo(!mayEnter);
          assertThat(status).as(route.path()).isLessThan(500);
        }
      }
    }
  }

  @Test
  void whoMayNotSeeAPageReadsSoPlainly() {
    StaffSite.Reply refused = site.colleague(Role.STAFF, "weert").get("/balie/twente");
    assertThat(refused.text("h1")).isEqualTo("U mag deze pagina niet zien");
    assertThat(refused.text("main")).contains("Vraag uw beheerder").doesNotContain("veranderd");
  }

  private static int status(StaffSite.Colleague colleague, Route route, String portal) {
    String path = path(route, portal);
    return route.method().equals("POST")
        ? colleague.post(path, Map.of()).status()
        : colleague.get(path).status();
  }

  /** Something that does not exist, so that nothing changes for whoever comes in. */
  private static String path(Route route, String portal) {
    return route
        .path()
        .replace("{portaal}", portal)
        .replaceAll("\\{[a-z]+}", new UUID(0, 1).toString());
  }

  private static Role needed(Route route) {
    return Role.valueOf(((Access) route.access().iterator().next()).name());
  }
}
