package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.data.model.Service;
import wegwijs.server.AdminSite;
import wegwijs.server.admin.base.Part;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;

/** Pages of people at work, for every kind of reader. */
@ExtendWith(InBrowser.class)
class WorkAccessibilityTest {
  private static final String SERVICE = "00000000-0000-4000-8000-000000000001";
  private static final String TABLE =
      """
      naam;organisatie;telefoon
      Eetclub;Zonnewijk;020-7960111
      Rare bus;;nul
      """;

  @TempDir private Path folder;
  private final Chromium chromium;

  WorkAccessibilityTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @ParameterizedTest
  @MethodSource("wegwijs.server.browser.Ways#all")
  void theFrontOfficeServesEveryReader(Ways ways) throws IOException {
    try (StaffSite site = new StaffSite(folder, ways.basePath())) {
      Account anna = site.people().add("anna@example.nl", Role.STAFF, "weert");
      Account editor = site.people().add("els@example.nl", Role.EDITOR, "weert");
      SupporterSamples.publish(site);
      try (Desk desk = Desk.of(chromium, site, editor, ways.window())) {
        ways.prepare(desk.page());
        assertThat(addresses(DeskSamples.on(site, anna)))
            .allSatisfy(address -> examine(desk.goTo(address), address, ways));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("wegwijs.server.browser.Ways#all")
  void theAdministrationServesEveryReader(Ways ways) {
    try (AdminSite site = new AdminSite(folder, ways.basePath());
        Visitor visitor = Visitor.with(chromium, site.address(), ways.window())) {
      ways.prepare(visitor.page());
      site.take("lijst", TABLE);
      visitor.take(site.signIn(Role.ADMINISTRATOR));
      assertThat(addresses(site))
          .allSatisfy(address -> examine(visitor.goTo(address), address, ways));
    }
  }

  private static void examine(Page page, String address, Ways ways) {
    Axe.findsNothing(page, address, ways.without(address));
    assertThat(Visitor.overflow(page)).as("%s runs off the page", address).isNotPositive();
  }

  /** The pages of the front office, and the public one that it fills. */
  private static List<String> addresses(DeskSamples samples) {
    List<String> addresses = new ArrayList<>(samples.addresses());
    Collections.addAll(
        addresses,
        "/balie/weert",
        "/balie/weert/zoek?q=schulden&informeel-eerst=ja&wet=wmo",
        "/balie/weert/aanbod/" + SERVICE,
        "/balie/weert/meedenkers",
        "/balie/weert/meedenkers/nieuw",
        "/balie/weert/prikbord",
        "/balie/weert/prikbord/nieuw",
        "/balie/weert/kennis",
        "/balie/weert/kennis/nieuw",
        samples.lessonForm(),
        "/balie/weert/vragen",
        "/balie/weert/casussen?aanbod=" + SERVICE,
        "/balie/weert/cijfers?gemeente=0988",
        "/weert/meedenkers");
    return addresses;
  }

  private static Set<String> addresses(AdminSite site) {
    Set<String> addresses = new LinkedHashSet<>();
    Stream.of(Part.values()).map(Part::path).forEach(addresses::add);
    Collections.addAll(
        addresses,
        "/beheer/bron-toevoegen",
        "/beheer/bronnen/lijst",
        "/beheer/bronnen/lijst/voortgang",
        "/beheer/bronnen/lijst/wijzigen",
        "/beheer/verwerkingen/" + site.store().runs().list("lijst", 0, 1).getFirst().id(),
        "/beheer/aanbod-toevoegen",
        "/beheer/bijhouden/standaard",
        "/beheer/inzicht/weert",
        "/beheer/woorden?q=schulden",
        "/beheer/woorden/zorgvraag/schulden",
        "/beheer/woorden/gelijk",
        "/beheer/situaties/daan",
        "/beheer/rechten",
        "/beheer/rechten/clientondersteuning",
        "/beheer/crisiskaarten",
        "/beheer/crisiskaarten/direct-gevaar",
        "/beheer/bestanden/paths/kind-wordt-18",
        "/beheer/portalen/weert",
        "/beheer/portalen/weert/gezichten");
    List<Service> services = new ArrayList<>();
    site.store().records().forEachService(service -> services.add(service.value()));
    services.forEach(service -> addresses.add("/beheer/aanbod/dienst/" + service.id()));
    UUID organization = Objects.requireNonNull(services.getFirst().organizationId());
    addresses.add(Part.EXPERIENCES + "/" + organization);
    addresses.addAll(keeperAddresses(site, services.getFirst(), organization));
    return addresses;
  }

  /** What an organization sees that keeps its own records. */
  private static List<String> keeperAddresses(AdminSite site, Service service, UUID organization) {
    String link = site.keeperLink(organization);
    return List.of(link, link + "/organisatie", link + "/nieuw", link + "/dienst/" + service.id());
  }
}
