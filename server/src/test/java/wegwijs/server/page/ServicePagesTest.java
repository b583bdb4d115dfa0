package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.json.Json;

@ExtendWith(OnTestSite.class)
class ServicePagesTest {
  private static final String ID = "00000000-0000-4000-8000-00000000000";
  private static final String OPEN_DOOR = "/aanbod/proefinloop-de-open-deur/" + ID + "1";
  private static final String HOSTILE = "/aanbod/script-alert-proef-script-co/" + ID + "2";

  private final TestSite site;

  ServicePagesTest(TestSite site) {
    this.site = site;
  }

  @Test
  void beginsWithWhatTheReaderCanDo() {
    Answer answer = site.get(OPEN_DOOR);
    assertThat(answer.page().select("h1").eachText()).containsExactly("Proefinloop De Open Deur");
    assertThat(answer.page().select("main h2").first().text()).isEqualTo("Wat kunt u nu doen?");
    assertThat(answer.page().select(".steps .step").eachText())
        .containsExactly(
            "Bel 0495 575 000",
            "Bel 0800 2000",
            "Mail naar inloop@voorbeeld.invalid",
            "Ga naar de website van Stichting Proef & Zoon",
            "Loop binnen: Voorbeeldstraat 1, Weert");
    assertThat(answer.page().select(".steps a").eachAttr("href"))
        .containsExactly(
            "tel:+31495575000",
            "tel:08002000",
            "mailto:inloop@voorbeeld.invalid",
            "https://www.voorbeeld.invalid/inloop");
  }

  @Test
  void saysForWhomHowAndForWhatPrice() {
    Answer answer = site.get(OPEN_DOOR);
    assertThat(section(answer, "voor-wie"))
        .contains("Mensen die zich alleen voelen", "Vanaf 18 jaar.");
    assertThat(section(answer, "niet-voor-wie")).contains("Kinderen zonder hun ouders");
    assertThat(section(answer, "hoe")).contains("Loop gewoon binnen.", "zonder afspraak");
    assertThat(section(answer, "kosten")).contains("Koffie kost", "Maaltijd, € 3,50");
    assertThat(section(answer, "wachttijd")).contains("Er is geen wachttijd.");
    assertThat(section(answer, "talen")).contains("Nederlands, Turks");
    assertThat(section(answer, "contract"))
        .contains("Weert: Wmo 2015. Voor: dagbesteding. Van 1 januari 2026 tot en met");
  }

  @Test
  void keepsAddressAndAreaApart() {
    Answer answer = site.get(OPEN_DOOR);
    assertThat(section(answer, "adres"))
        .contains("Voorbeeldstraat 1 6001 AB Weert", "Rolstoeltoegankelijk");
    assertThat(section(answer, "gebied")).isEqualTo("Voor welke gemeenten? Weert");
  }

  @Test
  void showsOpeningTimesPerDayAndWhetherItIsOpenNow() {
    Answer answer = site.get(OPEN_DOOR);
    assertThat(answer.text(".open-state")).isEqualTo("Nu open tot 12.00 uur");
    List<Element> rows = answer.page().select("table.hours tbody tr");
    assertThat(rows).hasSize(7);
    assertThat(rows.getFirst().text())
        .isEqualTo("maandag (vandaag) 9.00 tot 12.00 uur 13.00 tot 17.00 uur");
    assertThat(rows.getLast().text()).isEqualTo("zondag gesloten");
    assertThat(answer.page().select("table.hours caption, th[scope=row]")).hasSize(8);
    assertThat(section(answer, "openingstijden")).contains("maaltijd", "feestdagen");
  }

  @Test
  void tellsWhenItWasLastChecked() {
    Element time = site.get(OPEN_DOOR).page().select(".checked time").first();
    assertThat(time.text()).isEqualTo("1 maart 2026");
    assertThat(time.attr("datetime")).isEqualTo("2026-03-01");
    assertThat(site.get(HOSTILE).text(".checked"))
        .contains("Al lang niet gecontroleerd", "15 januari 2024");
  }

  @Test
  void saysThatNobodyCheckedItYet() {
    assertThat(anyShipped().text(".checked")).isEqualTo("Niet recent gecontroleerd.");
  }

  @Test
  void namesTheSourceInWordsNeverByItsId() {
    assertThat(section(site.get(OPEN_DOOR), "bron")).contains("Gids van de proef");
    assertThat(section(anyShipped(), "bron"))
        .contains("Een lijst die wij kregen")
        .doesNotContain("gids-");
  }

  @Test
  void leadsToAPersonWhereNoContactIsKnown() {
    Answer answer = anyShipped();
    assertThat(answer.text(".steps"))
        .contains("Wij weten nog niet hoe u hen bereikt.", "helpt u verder.");
    assertThat(answer.page().select(".steps a").eachAttr("href"))
        .containsExactly("/terugbellen", "/vraag-meegeven");
  }

  @Test
  void explainsTheLawInASentence() {
    assertThat(section(anyShipped(), "wet"))
        .contains("De gemeente betaalt dit, volgens de wet voor hulp bij schulden.");
  }

  @Test
  void doesNotSayThatOnePaysForWhatIsFree() {
    Answer answer = shipped("Advies en hulp bij geweld thuis");
    assertThat(section(answer, "kosten")).isEqualTo("Kosten U hoeft niets te betalen.");
    assertThat(section(answer, "wet")).contains("(Wmo)").doesNotContain("Soms betaalt u mee");
    assertThat(section(shipped("Wijkverpleging thuis"), "wet")).contains("uw eigen risico");
  }

  @Test
  void doesNotTellASourceThatSaysHowThatOneSignsUpOneself() {
    assertThat(section(shipped("Advies en hulp bij geweld thuis"), "hoe"))
        .contains("Bel 0800-2000.")
        .doesNotContain("om u aan te melden");
  }

  @Test
  void doesNotCallThePriceUnknownWhereItSaysWhoPays() {
    Answer answer = shipped("Wijkverpleging thuis");
    assertThat(section(answer, "onbekend")).contains("Adres").doesNotContain("Kosten");
  }

  @Test
  void leadsToWhatOthersOfferOnTheSameSubjects() {
    Answer answer = anyShipped();
    assertThat(answer.page().select("#lijkt-hierop ~ .offers a").eachAttr("href"))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(4)
        .allMatch(href -> href.contains("/aanbod/"))
        .doesNotContain(
            answer
                .page()
                .selectFirst("link[rel=canonical]")
                .attr("href")
                .substring(site.origin().length()));
  }

  @Test
  void namesWhatIsSimilarForThePlaceThatItServes() {
    String address =
        site.get("/zoek?q=hulp+bij+schulden+in+weert")
            .page()
            .selectFirst("ol.cards h3 a")
            .attr("href");
    assertThat(site.get(address).text("h1")).isEqualTo("Hulp bij schulden in Weert");
    assertThat(site.get(address).page().select("#lijkt-hierop ~ .offers").text())
        .doesNotContain("Leudal", "Enschede");
  }

  @Test
  void tellsMachinesWhatItTellsPeople() {
    Answer answer = site.get(OPEN_DOOR);
    String data = answer.page().selectFirst("script[type=application/ld+json]").data();
    Map<?, ?> service = Json.read(data.getBytes(StandardCharsets.UTF_8), Map.class);
    assertThat(service.get("@type")).isEqualTo("Service");
    assertThat(service.get("name")).isEqualTo(answer.text("h1"));
    assertThat(service.get("url")).isEqualTo(site.origin() + OPEN_DOOR);
    assertThat(service.get("provider").toString()).contains("Stichting Proef & Zoon");
    assertThat(service.get("availableChannel").toString()).contains("0495 575 000");
    assertThat(data).doesNotContain("<", ">", "&");
  }

  @Test
  void tellsMachinesWhatKindOfOrganizationOffersIt() {
    String address =
        site.get("/weert/zoek?soort=gemeente").page().selectFirst("ol.cards h3 a").attr("href");
    String data = site.get(address).page().selectFirst("script[type=application/ld+json]").data();
    Map<?, ?> service = Json.read(data.getBytes(StandardCharsets.UTF_8), Map.class);
    assertThat(((Map<?, ?>) service.get("provider")).get("@type"))
        .isEqualTo("GovernmentOrganization");
  }

  @Test
  void keepsHostileTextInsideItsDataBlock() {
    Answer answer = site.get(HOSTILE);
    assertThat(answer.page().select("script:not([src])")).hasSize(1);
    String data = answer.page().selectFirst("script:not([src])").data();
    assertThat(Json.read(data.getBytes(StandardCharsets.UTF_8), Map.class).get("name").toString())
        .contains("<script>");
  }

  @Test
  void saysOpeningTimesInWordsAndInATable() {
    Answer answer = site.get(OPEN_DOOR);
    assertThat(answer.text(".in-words")).contains(" uur.");
    assertThat(answer.page().select("table.hours tbody tr")).hasSize(7);
  }

  @Test
  void leadsOnToTopicsAndToTheRestOfTheOrganization() {
    Answer answer = anyShipped();
    assertThat(answer.page().select(".topic-links a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/zoek?zorgvraag="));
    assertThat(answer.page().select(".offers a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/aanbod/"));
    assertThat(answer.page().select(".detail-by a").attr("href"))
        .startsWith("/organisatie/gemeente-weert/");
  }

  @Test
  void hasOneAddress() {
    Answer moved = site.get("/weert/aanbod/oude-naam/" + ID + "1");
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.header("Location")).isEqualTo("/weert" + OPEN_DOOR);
    assertThat(site.get(OPEN_DOOR).page().select("link[rel=canonical]").attr("href"))
        .isEqualTo(site.origin() + OPEN_DOOR);
  }

  @Test
  void saysThatARecordIsGone() {
    Answer answer = site.get("/aanbod/proef-die-verdwijnt/" + ID + "3");
    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.text("h1")).isEqualTo("Deze hulp staat hier niet meer");
    assertThat(answer.page().select("form[role=search]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/aanbod/iets/11111111-1111-4111-8111-111111111111",
        "/aanbod/iets/geen-uuid",
        "/aanbod/iets/1-1-1-1-1",
        "/aanbod/iets/%00",
        "/organisatie/iets/11111111-1111-4111-8111-111111111111",
        "/bestaat-niet"
      })
  void saysThatThereIsNoSuchPage(String path) {
    Answer answer = site.get(path);
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.response().body()).doesNotContain("Exception");
  }

  @Test
  void escapesWhatProvidersWrite() {
    Answer answer = site.get(HOSTILE);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            answer
                .page()
                .select("main script:not([type=application/ld+json]), main img, main b, main em"))
        .isEmpty();
    assertThat(answer.text("h1")).isEqualTo("<script>alert('proef')</script> & \"Co\"");
    assertThat(section(answer, "voor-wie")).contains("<b>iedereen</b>");
    assertThat(section(answer, "wat")).contains("Let op: deze proef stopt binnenkort.");
  }

  private Answer anyShipped() {
    String address =
        site.get("/weert/zoek?q=schulden+gemeente+weert&zorgvraag=schulden&soort=gemeente")
            .page()
            .select("ol.cards h3 a:contains(Weert)")
            .first()
            .attr("href");
    return site.get(address.replaceFirst("^/weert", ""));
  }

  private Answer shipped(String name) {
    String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return site.get(
        site.get("/zoek?q=" + query)
            .page()
            .select("ol.cards h3 a:contains(" + name + ")")
            .first()
            .attr("href"));
  }

  private static String section(Answer answer, String heading) {
    return answer.text("section:has(> #" + heading + ")");
  }
}
