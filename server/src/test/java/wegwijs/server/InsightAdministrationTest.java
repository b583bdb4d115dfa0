package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.model.Service;
import wegwijs.server.office.account.Role;

/** What an editor sees of the use of a portal, on a whole installation. */
class InsightAdministrationTest {
  private static final String PATH = "/beheer/inzicht/weert";
  private final String month = YearMonth.now(ZoneId.of("Europe/Amsterdam")).toString();

  @TempDir private static Path home;
  @AutoClose private static AdminSite site;
  private static String editor;
  private static Service service;

  @BeforeAll
  static void use() {
    DemoCommand.fill(Installation.open(Settings.ofHome(home)));
    site = new AdminSite(home);
    editor = site.people().cookie(site.people().add("e@example.nl", Role.EDITOR, "weert"));
    for (int i = 0; i < 6; i++) {
      site.get("/weert/zoek?q=schulden+in+Nederweert", "");
      site.get("/weert/zoek?q=schulden&pagina=2", "");
      site.get("/weert/zoek?doelgroep=ouderen&plaats=Weert", "");
    }
    site.get("/weert/zoek", "");
    site.post("/weert/zoek", Map.of("zorgvraag", "schulden"), "");
    site.get("/weert/zoek?q=zwartwaterkwispel", "");
    service = site.store().records().listLatestServices(1).getFirst().value();
    for (int i = 0; i < 5; i++) {
      click(service.id().toString(), "tel");
    }
    click(service.id().toString(), "mailto");
    click(service.id().toString(), "onzin");
    click(UUID.randomUUID().toString(), "tel");
    click("geen-id", "tel");
  }

  private static void click(String id, String kind) {
    HttpResponse<String> answer =
        site.post("/weert/geteld", Map.of("aanbod", id, "soort", kind), "");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sec-GPC", "DNT"})
  void whoAsksNotToBeFollowedIsNotCounted(String header) throws Exception {
    String before = csv("doorgeklikt");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site.address() + "/weert/geteld"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .header(header, "1")
            .POST(BodyPublishers.ofString("soort=site&aanbod=" + service.id()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
    }
    assertThat(csv("doorgeklikt")).isEqualTo(before);
  }

  private String csv(String table) {
    HttpResponse<String> answer = site.get(PATH + "/" + table + ".csv?periode=" + month, editor);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    return answer.body();
  }

  private static Document page(String path) {
    return Jsoup.parse(site.get(path, editor).body());
  }

  @Test
  void searchesAreCountedOnceAndWhatWasNotAskedIsNot() {
    assertThat(csv("maanden").lines().skip(1))
        .singleElement()
        .asString()
        .endsWith(";14;minder dan 5");
    assertThat(csv("themas")).contains("\r\nIk heb schulden;7\r\n");
    assertThat(csv("doelgroepen")).contains("Ouderen;6");
    assertThat(csv("gemeenten")).contains("Nederweert;6").contains("Weert;6");
  }

  @Test
  void clicksAreCountedPerServiceAndFewAreNotTold() {
    assertThat(csv("doorgeklikt").lines().skip(1))
        .containsExactly(service.name() + ";5;minder dan 5;0");
  }

  @Test
  void aWordThatWasSoughtOnceIsNotTold() {
    assertThat(csv("woorden").lines()).hasSize(1);
    assertThat(page(PATH).text()).doesNotContain("zwartwaterkwispel");
  }

  @Test
  void everyChartHasWordsATableAndAFile() {
    Document page = page(PATH + "?periode=" + month);
    assertThat(page.select("svg.work-chart")).hasSizeGreaterThan(4);
    for (Element chart : page.select("svg.work-chart")) {
      assertThat(chart.select("title, desc").eachText()).hasSize(2).doesNotContain("");
      for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page.select("#" + id)).hasSize(1);
      }
      assertThat(page.select("caption").eachText()).contains(chart.selectFirst("title").text());
    }
    for (String file : page.select("a[href*=.csv]").eachAttr("href")) {
      assertThat(site.get(file, editor).statusCode()).as(file).isEqualTo(200);
    }
    assertThat(page.select("select[name=periode] option[selected]").eachAttr("value"))
        .containsExactly(month);
  }

  @Test
  void tellsHowCompleteEachSourceAndMunicipalityIs() {
    assertThat(csv("bronnen").lines().skip(1)).hasSize(site.store().sources().list().size());
    List<String> municipalities =
        csv("kwaliteit-gemeenten").lines().map(line -> line.split(";", -1)[0]).toList();
    assertThat(municipalities).contains("Weert", "heel Nederland").doesNotContain("Enschede");
  }

  @Test
  void themesWithoutOfferAreThoseThatASearchDoesNotFind() {
    List<String> lines = csv("zonder-aanbod").lines().skip(1).toList();
    assertThat(lines).noneMatch(line -> line.startsWith("Ik heb schulden;"));
    for (String line : lines) {
      assertThat(line).containsAnyOf("Weert", "Nederweert");
    }
  }

  @Test
  void anEditorSeesOnlyTheirOwnPortal() {
    assertThat(page("/beheer/inzicht").select("main a").eachAttr("href")).containsExactly(PATH);
    assertThat(site.get("/beheer/inzicht/twente", editor).statusCode()).isEqualTo(403);
    assertThat(site.get("/beheer/inzicht/nergens").statusCode()).isEqualTo(404);
    assertThat(site.get(PATH + "/niets.csv", editor).statusCode()).isEqualTo(404);
  }

  @Test
  void anotherPeriodHasOtherFigures() {
    String before = site.get(PATH + "/themas.csv?periode=2020-k1", editor).body();
    assertThat(before.lines()).hasSize(1);
  }
}
