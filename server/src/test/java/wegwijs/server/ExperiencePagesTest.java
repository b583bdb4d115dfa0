package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.Organization;
import wegwijs.server.office.account.Role;
import wegwijs.server.page.words.Slug;

/** What surveys among clients found: recorded by an editor, shown to everybody. */
class ExperiencePagesTest {
  private static final Map<String, String> GOOD =
      Map.of(
          "onderzoek", "Cliëntervaringsonderzoek Wmo",
          "jaar", "2025",
          "antwoorden", "1200",
          "cijfer", "7,8",
          "samenvatting", "De meeste mensen zijn tevreden.\n<b>Wachten</b> duurt lang.",
          "bron", "https://www.example.nl/verslag.pdf?jaar=2025");

  @TempDir private static Path home;
  @AutoClose private static AdminSite site;
  private static String editor;
  private static Organization organization;
  private static String path;

  @BeforeAll
  static void open() {
    DemoCommand.fill(Installation.open(Settings.ofHome(home)));
    site = new AdminSite(home);
    editor = site.signIn(Role.EDITOR);
    UUID id = site.store().records().listLatestServices(1).getFirst().value().organizationId();
    organization = site.store().records().findOrganization(id).orElseThrow().value();
    path = "/beheer/ervaringen/" + id;
  }

  private static Map<String, String> with(String field, String value) {
    Map<String, String> fields = new LinkedHashMap<>(GOOD);
    fields.put(field, value);
    return fields;
  }

  private static Document publicPage(String language) {
    String page = "/organisatie/" + Slug.of(organization.name()) + "/" + organization.id();
    return Jsoup.parse(site.get(page + language, "").body());
  }

  @Test
  void whatIsRecordedIsShownWithItsSourceAndCanBeTakenBack() {
    HttpResponse<String> record =
        site.get("/beheer/aanbod/organisatie/" + organization.id(), editor);
    assertThat(record.body()).contains("href=\"" + path + "\"");

    HttpResponse<String> saved = site.post(path, GOOD, editor);
    site.post(path, with("antwoorden", "1300"), editor);

    assertThat(saved.statusCode()).isEqualTo(303);
    Document page = publicPage("");
    assertThat(page.select("section:has(#ervaringen) h3").eachText())
        .containsExactly("Cliëntervaringsonderzoek Wmo, 2025");
    assertThat(page.select("section:has(#ervaringen)").text())
        .contains("Cijfer: 7,8.", "1.300 mensen gaven antwoord.", "<b>Wachten</b> duurt lang.");
    assertThat(page.select("section:has(#ervaringen) a").eachAttr("href"))
        .containsExactly(GOOD.get("bron"));
    assertThat(publicPage("?taal=en").select("section:has(#ervaringen)").text())
        .contains("1,300 people answered.");

    assertThat(site.get("/api/v1/organisatie/" + organization.id(), "").body())
        .contains("\"onderzoek\":\"Cliëntervaringsonderzoek Wmo\"", "\"jaar\":2025")
        .contains("\"antwoorden\":1300", "\"cijfer\":7.8", "\"bron\":\"" + GOOD.get("bron"));

    Document form = Jsoup.parse(site.get(path, editor).body());
    String id = form.select("input[name=welke]").val();
    assertThat(site.post(path + "/weg", Map.of("welke", id), editor).statusCode()).isEqualTo(303);
    assertThat(publicPage("").select("#ervaringen")).isEmpty();
    assertThat(site.get("/api/v1/organisatie/" + organization.id(), "").body())
        .contains(organization.name())
        .doesNotContain("ervaringen");
    assertThat(site.post(path + "/weg", Map.of("welke", id), editor).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "onderzoek, ''",
    "jaar, 1999",
    "jaar, 2999",
    "jaar, vorig",
    "antwoorden, 9",
    "antwoorden, -20",
    "antwoorden, 99999999999",
    "cijfer, '0,9'",
    "cijfer, 10.5",
    "cijfer, '7,85'",
    "cijfer, goed",
    "bron, javascript:alert(1)",
    "bron, www.example.nl",
    "bron, 'https://'",
    "bron, 'https://a b'",
  })
  void whatCannotBeShownIsRefusedWithWhatToDo(String field, String value) {
    HttpResponse<String> answer = site.post(path, with(field, value), editor);

    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("a[href=#" + field + "]")).hasSize(1);
    assertThat(page.select("[name=" + field + "]").val()).isEqualTo(value);
    assertThat(publicPage("").select("#ervaringen")).isEmpty();
  }

  @Test
  void onlyEditorsRecordAndOnlyOfAnOrganization() {
    for (String one : List.of(Role.SUPPORTER.id(), Role.STAFF.id())) {
      String cookie = site.signIn(Role.find(one).orElseThrow());
      assertThat(site.post(path, GOOD, cookie).statusCode()).isEqualTo(403);
    }
    String nobody = "/beheer/ervaringen/" + UUID.randomUUID();
    assertThat(site.get(nobody, editor).statusCode()).isEqualTo(404);
    assertThat(site.post(nobody, GOOD, editor).statusCode()).isEqualTo(404);
  }
}
