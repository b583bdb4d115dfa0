package wegwijs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.api.ApiServer.Answer;
import wegwijs.server.http.Route;
import wegwijs.server.search.SearchParameters;

/** The description of the API tells the truth about its answers. */
final class OpenApiTest {
  private static final String BASE = SearchApi.ROOT + "/v1";

  @TempDir private static Path folder;
  @AutoClose private static ApiServer api;
  private static AnswerSchemas schemas;

  @BeforeAll
  static void start() throws IOException {
    api = ApiServer.ofShippedDirectory(folder);
    schemas = new AnswerSchemas(api.get(BASE + "/openapi.json").text());
  }

  @Test
  void anybodyMayReadIt() {
    Answer answer = api.get(BASE + "/openapi.json");
    assertThat(answer.json()).containsEntry("openapi", "3.0.3");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?perPagina=100",
        "?perPagina=100&pagina=2",
        "?q=mantelzorg&plaats=6001AB&straal=10&sorteer=afstand",
        "?q=mantelsorg",
        "?q=ik+wil+dood",
        "?q=zzzzzzz",
        "?q=mantelzorg&nu-open=1",
        "?doelgroep=mantelzorgers&gemeente=0988&sorteer=naam"
      })
  void searchAnswersAreAsDescribed(String query) {
    schemas.check("Zoekantwoord", api.get(BASE + "/zoek" + query));
  }

  @Test
  void everyServiceIsAsDescribed() {
    for (Map<String, Object> found : api.get(BASE + "/zoek?perPagina=100").list("resultaten")) {
      schemas.check("Aanbod", api.get(BASE + "/aanbod/" + found.get("id")));
    }
  }

  @Test
  void everyOrganizationIsAsDescribed() {
    List<Map<String, Object>> all = api.get("/hsds/organizations?per_page=50").list("contents");
    assertThat(all).isNotEmpty();
    for (Map<String, Object> one : all) {
      schemas.check("Organisatie", api.get(BASE + "/organisatie/" + one.get("id")));
    }
  }

  @Test
  void suggestionsAreAsDescribed() {
    for (String typed : List.of("m", "mant", "schuld", "zzz")) {
      schemas.check("Suggesties", api.get(BASE + "/suggesties?q=" + typed));
      schemas.check("Aanvullingen", api.get(BASE + "/suggesties/opensearch?q=" + typed));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/zoek?x=1&pagina=0&plaats=Atlantis", "/aanbod/x", "/organisatie/x", "/nergens"})
  void problemsAreAsDescribed(String path) {
    schemas.checkProblem("Probleem", api.get(BASE + path));
  }

  @Test
  void describesEveryRouteAndParameter() {
    Map<?, ?> paths = (Map<?, ?>) api.get(BASE + "/openapi.json").json().get("paths");
    List<String> routed =
        api.server().routes().stream()
            .map(Route::path)
            .filter(path -> path.startsWith(BASE))
            .map(path -> path.substring(BASE.length()))
            .distinct()
            .toList();
    assertThat(paths.keySet()).map(String::valueOf).containsExactlyInAnyOrderElementsOf(routed);
    Map<?, ?> search = (Map<?, ?>) ((Map<?, ?>) paths.get("/zoek")).get("get");
    assertThat((List<?>) search.get("parameters"))
        .map(parameter -> String.valueOf(((Map<?, ?>) parameter).get("name")))
        .containsExactlyElementsOf(SearchParameters.names());
  }
}
