package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wegwijs.server.http.Access;
import wegwijs.server.http.Route;
import wegwijs.server.office.account.Role;

/** Every route of the whole site, as nobody and as each role of a portal. */
class RouteWalkTest {
  private static final Map<Access, Role> NEEDED =
      new EnumMap<>(
          Map.of(
              Access.SUPPORTER, Role.SUPPORTER,
              Access.STAFF, Role.STAFF,
              Access.EDITOR, Role.EDITOR,
              Access.ADMINISTRATOR, Role.ADMINISTRATOR));

  @TempDir private static Path folder;
  @AutoClose private static AdminSite site;

  @BeforeAll
  static void open() {
    site = new AdminSite(folder.resolve("var"));
  }

  @Test
  void everyRouteSaysWhoMayUseIt() {
    assertThat(site.routes()).hasSizeGreaterThan(150);
    assertThat(site.routes()).allSatisfy(route -> assertThat(route.access()).hasSize(1));
    assertThat(site.routes())
        .filteredOn(
            route -> route.path().startsWith("/beheer") || route.path().startsWith("/balie"))
        .noneMatch(route -> access(route) == Access.PUBLIC);
  }

  @Test
  void nobodyComesInWhereNotEverybodyMay() {
    for (Route route : closed("GET")) {
      HttpResponse<String> answer = site.get(path(route, "weert"), "");
      assertThat(answer.statusCode()).as(route.path()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/inloggen?");
    }
    for (Route route : closed("POST")) {
      assertThat(site.post(path(route, "weert"), Map.of(), "a=b").statusCode())
          .as(route.path())
          .isEqualTo(401);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleOpensWhatIsItsOwnOnItsOwnPortal(Role role) {
    String cookie =
        site.people().cookie(site.people().add(role.id() + "@weert.example.nl", role, "weert"));
    for (Route route : closed("GET")) {
      boolean isAllowed = isAllowed(route, role);
      int status = site.get(path(route, "weert"), cookie).statusCode();
      assertThat(status).as(role + " " + route.path()).isLessThan(500);
      assertThat(status != 403).as(role + " " + route.path()).isEqualTo(isAllowed);
      if (route.path().contains("{portaal}")) {
        assertThat(site.get(path(route, "twente"), cookie).statusCode())
            .as(role + " " + route.path())
            .isEqualTo(403);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aFormOfWhoMayNotIsRefused(Role role) {
    String cookie =
        site.people().cookie(site.people().add(role.id() + "@vorm.example.nl", role, "weert"));
    for (Route route : closed("POST")) {
      if (!isAllowed(route, role)) {
        assertThat(site.post(path(route, "weert"), Map.of(), cookie).statusCode())
            .as(role + " " + route.path())
            .isEqualTo(403);
      }
      if (route.path().contains("{portaal}")) {
        assertThat(site.post(path(route, "twente"), Map.of(), cookie).statusCode())
            .as(role + " " + route.path())
            .isEqualTo(403);
      }
    }
  }

  /** An administrator of one portal owns nothing that belongs to all of them. */
  private static boolean isAllowed(Route route, Role role) {
    Access access = access(route);
    boolean isOfPortal = route.path().contains("{portaal}");
    return role.includes(NEEDED.get(access)) && (isOfPortal || access != Access.ADMINISTRATOR);
  }

  private static List<Route> closed(String method) {
    return site.routes().stream()
        .filter(route -> route.method().equals(method))
        .filter(route -> access(route) != Access.PUBLIC)
        .filter(route -> !route.path().equals("/uitloggen"))
        .toList();
  }

  private static Access access(Route route) {
    return (Access) route.access().iterator().next();
  }

  private static String path(Route route, String portal) {
    return route
        .path()
        .replace("{portaal}", portal)
        .replace("{id}", UUID.randomUUID().toString())
        .replaceAll("\\{[^}]*}", "1");
  }
}
