package wegwijs.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.json.Json;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.api.ApiServer.Answer;
import wegwijs.server.http.Access;
import wegwijs.server.search.SearchParameters;

final class SearchApiTest {
  @TempDir private static Path folder;
  @AutoClose private static ApiServer api;

  @BeforeAll
  static void start() throws IOException {
    api = ApiServer.ofShippedDirectory(folder);
  }

  @Test
  void answersWithTheAgreedShape() {
    Answer answer = api.get("/api/v1/zoek?q=mantelzorg&plaats=6001&perPagina=3");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(answer.json())
        .containsKeys(
            "totaal",
            "pagina",
            "perPagina",
            "paginas",
            "resultaten",
            "facetten",
            "begrepen",
            "crisis");
    assertThat(answer.text()).doesNotContain("null");
    Map<String, Object> first = answer.list("resultaten").getFirst();
    assertThat(first).containsKeys("id", "naam", "organisatie", "waarom", "url");
    assertThat(answer.list("facetten"))
        .extracting(facet -> facet.get("id"))
        .isSubsetOf(FacetId.ids());
    assertThat(answer.list("begrepen").getFirst()).containsEntry("parameter", "plaats");
  }

  @Test
  void tellsOfHowMuchItDoesNotKnowWhetherItIsOpen() {
    Answer answer = api.get("/api/v1/zoek?q=mantelzorg&nu-open=1");
    assertThat(answer.json())
        .containsEntry("totaal", 0)
        .containsEntry(
            "openingstijdenOnbekend", api.get("/api/v1/zoek?q=mantelzorg").json().get("totaal"));
    assertThat(answer.list("begrepen").getFirst()).containsEntry("parameter", "nu-open");
    assertThat(api.get("/api/v1/zoek?q=mantelzorg").json())
        .doesNotContainKey("openingstijdenOnbekend");
    assertThat(api.get("/api/v1/zoek?nu-open=misschien").status()).isEqualTo(400);
  }

  @Test
  void choosingAValueGivesTheCountThatStoodBesideIt() {
    for (Map<String, Object> facet : api.get("/api/v1/zoek").list("facetten")) {
      for (Object each : (List<?>) facet.get("waarden")) {
        Map<?, ?> value = (Map<?, ?>) each;
        Answer chosen = api.get("/api/v1/zoek?" + facet.get("id") + "=" + value.get("id"));
        assertThat(chosen.json()).containsEntry("totaal", value.get("aantal"));
      }
    }
  }

  @Test
  void pagesCoverEverythingOnce() {
    int total = (int) api.get("/api/v1/zoek").json().get("totaal");
    int pages = (int) api.get("/api/v1/zoek?perPagina=7").json().get("paginas");
    Set<Object> ids = new HashSet<>();
    for (int page = 1; page <= pages; page++) {
      api.get("/api/v1/zoek?perPagina=7&pagina=" + page)
          .list("resultaten")
          .forEach(result -> ids.add(result.get("id")));
    }
    assertThat(ids).hasSize(total).hasSizeGreaterThan(50);
    assertThat(api.get("/api/v1/zoek?perPagina=7&pagina=" + (pages + 1)).list("resultaten"))
        .isEmpty();
  }

  @Test
  void aBodyMeansTheSameAsAnAddress() {
    Answer address = api.get("/api/v1/zoek?q=schulden&plaats=Weert&domein=zorg&domein=welzijn");
    Answer body =
        api.post(
            "/api/v1/_zoek",
            """
            {"q": "schulden", "plaats": "Weert", "domein": ["zorg", "welzijn"], "pagina": 1}
            """);
    assertThat(body.status()).isEqualTo(200);
    assertThat(body.text()).isEqualTo(address.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/zoek?onbekend=1|onbekend|perPagina",
        "/zoek?plaats=Nergenshuizen|plaats|een postcode, zoals 6001 of 6001 AB",
        "/zoek?straal=10|straal|",
        "/zoek?straal=0&plaats=Weert|straal|1-100",
        "/zoek?sorteer=prijs|sorteer|afstand",
        "/zoek?pagina=0|pagina|1-1000",
        "/zoek?pagina=1001|pagina|1-1000",
        "/zoek?perPagina=101|perPagina|1-100",
        "/zoek?perPagina=x|perPagina|1-100",
        "/zoek?doelgroep=marsmannen|doelgroep|mantelzorgers",
        "/zoek?gemeente=9999|gemeente|landelijk",
        "/zoek?q=a&q=b|q|",
        "/suggesties|q|hoogstens 200 tekens",
        "/suggesties?q=a&x=1|x|q",
        "/suggesties/opensearch|q|hoogstens 200 tekens",
        "/suggesties/opensearch?q=a&x=1|x|q",
        "/aanbod/1?x=1|x|",
      })
  void namesWhatIsWrongAndWhatIsAllowed(String path, String parameter, String allowed) {
    Answer answer = api.get("/api/v1" + path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    Map<String, Object> fault = answer.list("invalidParams").getFirst();
    assertThat(fault).containsEntry("name", parameter).containsKey("reason");
    if (allowed != null) {
      assertThat(fault.get("allowed")).asInstanceOf(LIST).contains(allowed);
    }
  }

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(api.get("/api/v1/zoek?x=1&pagina=0&sorteer=q").list("invalidParams")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "{\"q\": {}}", "{\"q\": null}", "{\"x\": 1}"})
  void refusesABodyThatIsNoQuestion(String body) {
    assertThat(api.post("/api/v1/_zoek", body).status()).isEqualTo(400);
  }

  @Test
  void tellsAllOfAServiceWithReasonsAndOrigin() {
    Object id = api.get("/api/v1/zoek?q=mantelzorg").list("resultaten").getFirst().get("id");
    Answer answer = api.get("/api/v1/aanbod/" + id);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain("null");
    assertThat(answer.json()).containsEntry("id", id).containsKeys("naam", "organisatie", "url");
    assertThat(answer.list("kenmerken"))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label).containsKeys("facet", "waarde", "door", "omdat"));
    assertThat(answer.json().get("herkomst"))
        .asInstanceOf(MAP)
        .containsKeys("bron", "eerstGezien", "laatstGewijzigd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "%20"})
  void knowsWhatDoesNotExist(String id) {
    Answer answer = api.get("/api/v1/aanbod/" + id);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void saysThatAServiceIsGone() throws IOException {
    String file =
        """
        {"versie": 1, "organisaties": [{"id": "o", "naam": "O"}],
         "aanbod": [{"id": "a", "organisatie": "o", "naam": "Blijft"}%s]}
        """;
    Path small = folder.resolve("small.json");
    Files.writeString(
        small, file.formatted(", {\"id\": \"b\", \"organisatie\": \"o\", \"naam\": \"Gaatweg\"}"));
    api.take("klein", small);
    api.publish();
    Object id = api.get("/api/v1/zoek?q=gaatweg").list("resultaten").getFirst().get("id");
    Files.writeString(small, file.formatted(""));
    api.take("klein", small);
    api.publish();
    assertThat(api.get("/api/v1/aanbod/" + id).status()).isEqualTo(410);
    assertThat(api.get("/api/v1/zoek?q=gaatweg").json()).containsEntry("totaal", 0);
  }

  @Test
  void completesWhatIsTyped() {
    List<Map<String, Object>> found = api.get("/api/v1/suggesties?q=mant").list("suggesties");
    assertThat(found)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).containsOnlyKeys("tekst", "soort", "id"));
    assertThat(api.get("/api/v1/suggesties?q=").list("suggesties")).isEmpty();
  }

  @Test
  void completesInTheSearchBarOfABrowser() {
    Answer answer = api.get("/api/v1/suggesties/opensearch?q=mant");
    assertThat(answer.header("Content-Type")).startsWith("application/x-suggestions+json");
    assertThat(answer.header("Cache-Control"))
        .isEqualTo(api.get("/api/v1/suggesties?q=mant").header("Cache-Control"));
    List<Object> texts =
        api.get("/api/v1/suggesties?q=mant").list("suggesties").stream()
            .map(found -> found.get("tekst"))
            .toList();
    assertThat(texts).isNotEmpty();
    assertThat(Json.read(answer.text().getBytes(UTF_8), Object.class))
        .isEqualTo(List.of("mant", texts));
    assertThat(api.get("/api/v1/suggesties/opensearch?q=").text()).isEqualTo("[\"\",[]]");
  }

  @Test
  void putsCrisisCardsAboveTheResults() {
    assertThat(api.get("/api/v1/zoek?q=ik+wil+dood").list("crisis"))
        .isNotEmpty()
        .allSatisfy(card -> assertThat(card).containsKeys("id", "titel", "tekst"));
    assertThat(api.get("/api/v1/zoek?q=taalles").list("crisis")).isEmpty();
  }

  @Test
  void saysThatNothingChanged() {
    String tag = api.get("/api/v1/zoek").header("ETag");
    HttpRequest again = api.request("/api/v1/zoek").header("If-None-Match", tag).build();
    assertThat(api.send(again).status()).isEqualTo(304);
  }

  @Test
  void hasNoAddressWithASlashAtItsEnd() {
    assertThat(api.get("/api/v1/zoek/").status()).isEqualTo(404);
  }

  @Test
  void letsScriptsOfOtherSitesSendABody() {
    HttpRequest asked =
        api.request("/api/v1/_zoek").method("OPTIONS", HttpRequest.BodyPublishers.noBody()).build();
    Answer answer = api.send(asked);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("POST");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void everyRouteIsPublicOnPurpose() {
    assertThat(api.server().routes())
        .allSatisfy(route -> assertThat(route.access()).containsExactly(Access.PUBLIC));
    assertThat(SearchParameters.names()).containsAll(FacetId.ids());
  }
}
