package wegwijs.server.staff.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;
import wegwijs.server.staff.StaffSite.Reply;

/** The search for professionals, over HTTP. */
class ProfessionalPagesTest {
  private static final String OPEN_DOOR = "00000000-0000-4000-8000-000000000001";

  @TempDir private Path folder;
  @AutoClose private StaffSite site;
  private StaffSite.Colleague staff;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
    staff = site.colleague(Role.STAFF, "weert");
  }

  @Test
  void showsOnOneRowAllThatIsAskedOnThePhone() {
    staff.post("/balie/weert/aanbod/" + OPEN_DOOR + "/wachttijd", Map.of("weken", "3"));
    staff.post(
        "/balie/weert/aanbod/" + OPEN_DOOR + "/notitie",
        Map.of("soort", "tip", "tekst", "Bel na tien uur"));

    Reply found = staff.get("/balie/weert/zoek?q=proefinloop");

    assertThat(found.text("h2")).contains("resulta", "voor proefinloop");
    Element row = row(found, "Proefinloop De Open Deur");
    assertThat(row.select("a[href=tel:+31495575000]").text()).isEqualTo("0495 575 000");
    assertThat(row.text())
        .contains("Stichting Proef & Zoon", "3 weken", "Weert", "1 maart 2026", "Bel na tien uur")
        .contains("Wmo 2015, dagbesteding (Weert)")
        .contains(staff.account().name());
    assertThat(row.select("th a").attr("href")).isEqualTo("/balie/weert/aanbod/" + OPEN_DOOR);
  }

  @Test
  void theSearchStandsInTheTopWithWhatWasSought() {
    Reply found = staff.get("/balie/weert/zoek?q=schulden");
    assertThat(found.page().select(".work-header form[role=search]").attr("action"))
        .isEqualTo("/balie/weert/zoek");
    assertThat(found.page().select("#work-q").val()).isEqualTo("schulden");
  }

  @ParameterizedTest
  @CsvSource({
    "schuldhulpverlening, 'schulden, schuld, geld'",
    "WMO-melding, thuis",
    "onafhankelijke cliëntondersteuning, mee",
    "beschermd wonen, wonen",
    "vrijwaring van dwanginvorderingen schuldsanering, 'schuld, geld'",
  })
  void understandsTheWordsOfTheTrade(String jargon, String plain) {
    Reply found = staff.get("/balie/weert/zoek?q=" + jargon.replace(" ", "+"));
    String first =
        found.page().select("tbody tr").stream().limit(5).map(Element::text).toList().toString();
    assertThat(List.of(plain.split(", ", -1)))
        .anySatisfy(word -> assertThat(first.toLowerCase(Locale.ROOT)).contains(word));
  }

  @Test
  void aWaitThatAColleagueHeardCountsBeforeWhatTheSourceSays() {
    String wish = "/balie/weert/zoek?q=proefinloop&zonder-wachttijd=ja";
    assertThat(names(staff.get(wish))).contains("Proefinloop De Open Deur");
    staff.post("/balie/weert/aanbod/" + OPEN_DOOR + "/wachttijd", Map.of("weken", "8"));
    assertThat(names(staff.get(wish))).doesNotContain("Proefinloop De Open Deur");
    staff.post("/balie/weert/aanbod/" + OPEN_DOOR + "/wachttijd", Map.of("weken", ""));
    assertThat(names(staff.get(wish))).contains("Proefinloop De Open Deur");
  }

  @Test
  void showsWhatIsOpenNowWithAChipThatTakesItAway() {
    Reply found = staff.get("/balie/weert/zoek?q=proefwoord&nu-open=1");
    assertThat(names(found)).containsExactly("Proefinloop De Open Deur");
    assertThat(found.page().select("input[name=nu-open]").hasAttr("checked")).isTrue();
    assertThat(found.page().select("a[href='/balie/weert/zoek?q=proefwoord']").eachText())
        .anyMatch(text -> text.contains("Nu open, als wij dat weten"));
    site.clock().pass(Duration.ofHours(10));
    assertThat(names(staff.get("/balie/weert/zoek?q=proefwoord&nu-open=1"))).isEmpty();
  }

  @Test
  void oldWaitingTimesAreMarked() {
    staff.post("/balie/weert/aanbod/" + OPEN_DOOR + "/wachttijd", Map.of("weken", "0"));
    String address = "/balie/weert/zoek?q=proefinloop";
    assertThat(row(staff.get(address), "Proefinloop De Open Deur").text())
        .contains("Geen wachttijd")
        .doesNotContain("Te oud");
    site.clock().pass(Duration.ofDays(100));
    StaffSite.Colleague later = site.colleague(Role.STAFF, "weert");
    assertThat(row(later.get(address), "Proefinloop De Open Deur").text()).contains("Te oud");
  }

  @Test
  void informalHelpStandsFirstWhenAsked() {
    Reply found = staff.get("/balie/weert/zoek?q=eenzaam&informeel-eerst=ja");
    List<Boolean> informal =
        found.page().select("tbody tr").stream()
            .map(row -> row.select("td").get(5).text().contains("vrijwilligers"))
            .toList();
    assertThat(informal).contains(true).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void eachWishNarrowsAndCanBeTakenBack() {
    int all = total(staff.get("/balie/weert/zoek"));
    for (String wish : List.of("contract-hier", "zonder-wachttijd", "aan-huis")) {
      Reply narrowed = staff.get("/balie/weert/zoek?" + wish + "=ja");
      assertThat(total(narrowed)).as(wish).isLessThan(all);
      assertThat(narrowed.page().select("input[name=" + wish + "]").hasAttr("checked")).isTrue();
      String back = narrowed.page().select("a.chip").attr("href");
      assertThat(total(staff.get(back))).as(wish).isEqualTo(all);
    }
    Reply independent = staff.get("/balie/weert/zoek?onafhankelijk=ja");
    assertThat(total(independent)).isBetween(1, all - 1);
    assertThat(independent.page().select("#k-onafhankelijk-ja").hasAttr("checked")).isTrue();
  }

  @Test
  void pagesFollowEachOtherWithoutRepeating() {
    Reply one = staff.get("/balie/weert/zoek?informeel-eerst=ja");
    Reply two = staff.get("/balie/weert/zoek?informeel-eerst=ja&pagina=2");
    assertThat(names(one)).hasSize(25).doesNotContainAnyElementsOf(names(two));
    assertThat(one.page().select(".paging a[rel=next]").attr("href"))
        .contains("informeel-eerst=ja", "pagina=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sorteer=gecontroleerd", "sorteer=wachttijd", "sorteer=naam", "sorteer=onzin&pagina=x",
        "pagina=9999", "wet=bestaat-niet", "plaats=xyzxyz", "q=%00%ff&contract-hier=misschien"
      })
  void everyAddressLeadsToAPage(String query) {
    assertThat(staff.get("/balie/weert/zoek?" + query).status()).isEqualTo(200);
  }

  @Test
  void sortsByTheDayOfTheLastCheckAndByName() {
    assertThat(names(staff.get("/balie/weert/zoek?sorteer=naam")))
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    Reply checked = staff.get("/balie/weert/zoek?sorteer=gecontroleerd&q=proefinloop");
    assertThat(checked.page().select("option[value=gecontroleerd]").hasAttr("selected")).isTrue();
  }

  @Test
  void onlyTheFrontOfficeOfThePortalSearchesHere() {
    assertThat(site.colleague(Role.SUPPORTER, "weert").get("/balie/weert/zoek").status())
        .isEqualTo(403);
    assertThat(site.colleague(Role.EDITOR, "twente").get("/balie/weert/zoek").status())
        .isEqualTo(403);
    assertThat(site.visit("/balie/weert/zoek").status()).isEqualTo(303);
  }

  private static Element row(Reply found, String name) {
    return found.page().select("tbody tr").stream()
        .filter(row -> row.select("th").text().contains(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + names(found)));
  }

  private static List<String> names(Reply found) {
    return found.page().select("tbody th a").eachText();
  }

  private static int total(Reply found) {
    String count = found.text("[role=status] h2");
    return count.startsWith("Niets")
        ? 0
        : Integer.parseInt(count.split(" ", 2)[0].replace(".", ""));
  }
}
