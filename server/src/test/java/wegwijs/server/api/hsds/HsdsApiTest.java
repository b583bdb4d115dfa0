package wegwijs.server.api.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.json.Json;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermIds;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.api.AnswerSchemas;
import wegwijs.server.api.ApiServer;
import wegwijs.server.api.ApiServer.Answer;
import wegwijs.server.api.SharedMaterial;

final class HsdsApiTest {
  private static final UUID CARERS =
      TermIds.term(new TermRef(FacetId.TARGET_GROUP, "mantelzorgers"));

  @TempDir private static Path folder;
  @AutoClose private static ApiServer api;

  @BeforeAll
  static void start() throws IOException {
    api = ApiServer.ofShippedDirectory(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "/services,compiled_service_list",
    "/services?per_page=100,compiled_service_list",
    "/services?per_page=100&full=true,compiled_service",
    "/services?search=mantelzorg,compiled_service_list",
    "/services?search=mantelzorg&full=true,compiled_service",
    "/organizations?per_page=100,compiled_organization_list",
    "/organizations?search=stichting,compiled_organization_list",
    "/organizations?full=true&per_page=100,compiled_organization",
    "/organizations?full_service=true&per_page=100,compiled_organization",
    "/service_at_locations?per_page=100,compiled_service_at_location_list",
    "/service_at_locations?per_page=100&full=true,compiled_service_at_location",
    "/service_at_locations?postcode=6001AB&proximity=5000,compiled_service_at_location_list",
    "/taxonomies,taxonomy",
    "/taxonomies?search=voor,taxonomy",
    "/taxonomy_terms?per_page=100,taxonomy_term",
    "/taxonomy_terms?top_only=true&per_page=100,taxonomy_term",
  })
  void listsAreAsTheSpecificationSays(String path, String schema) throws IOException {
    AnswerSchemas schemas = schemas();
    Answer answer = api.get("/hsds" + path);
    assertThat(answer.list("contents")).isNotEmpty();
    schemas.checkPage(schema, answer);
  }

  @ParameterizedTest
  @CsvSource({
    "services,compiled_service",
    "organizations,compiled_organization",
    "service_at_locations,compiled_service_at_location",
    "taxonomies,taxonomy",
    "taxonomy_terms,taxonomy_term"
  })
  void singleObjectsAreAsTheSpecificationSays(String path, String schema) throws IOException {
    AnswerSchemas schemas = schemas();
    for (Map<String, Object> each : api.get("/hsds/" + path + "?per_page=20").list("contents")) {
      Answer answer = api.get("/hsds/" + path + "/" + each.get("id"));
      schemas.check(schema, answer);
      assertThat(answer.json()).containsEntry("id", each.get("id"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hsds", "/hsds/"})
  void tellsWhichVersionItIs(String path) {
    Answer answer = api.get(path);
    assertThat(answer.json())
        .containsEntry("version", "3.2")
        .containsKeys("profile", "openapi_url");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void theEnvelopeCountsRightly() {
    int total = (int) api.get("/hsds/services").json().get("total_items");
    int pages = Math.ceilDiv(total, 10);
    Map<String, Object> first = api.get("/hsds/services?per_page=10").json();
    assertThat(first)
        .containsEntry("total_pages", pages)
        .containsEntry("page_number", 1)
        .containsEntry("size", 10)
        .containsEntry("first_page", true)
        .containsEntry("last_page", false)
        .containsEntry("empty", false);
    Map<String, Object> last = api.get("/hsds/services?per_page=10&page=" + pages).json();
    assertThat(last)
        .containsEntry("size", total - (pages - 1) * 10)
        .containsEntry("last_page", true);
    Map<String, Object> behind = api.get("/hsds/services?page=9999").json();
    assertThat(behind).containsEntry("empty", true).containsEntry("size", 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services",
        "organizations",
        "service_at_locations",
        "taxonomies",
        "taxonomy_terms",
        "services?full=true",
        "services?search=hulp",
        "service_at_locations?search=hulp",
        "organizations?search=zorg"
      })
  void streamAndPagesHoldTheSame(String path) {
    String and = path.contains("?") ? "&" : "?";
    List<Object> paged = walk("/hsds/" + path + and + "per_page=7");
    Answer stream = api.get("/hsds/" + path + and + "format=ndjson");
    assertThat(stream.header("Content-Type")).startsWith("application/x-ndjson");
    List<Object> streamed = new ArrayList<>();
    stream.text().lines().forEach(line -> streamed.add(tree(line).get("id")));
    assertThat(streamed).isEqualTo(paged).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void listsOnlyIdsAndChangesAllAtOnce() {
    Answer answer = api.get("/hsds/services?minimal=true");
    assertThat(answer.list("contents"))
        .hasSize((int) answer.json().get("total_items"))
        .allSatisfy(each -> assertThat(each).containsOnlyKeys("id", "modified_date"));
    assertThat(api.get("/hsds/services?minimal=true&per_page=3").list("contents")).hasSize(3);
  }

  @Test
  void narrowsByTermAndTaxonomy() {
    Answer byTerm = api.get("/hsds/services?per_page=100&full=true&taxonomy_term_id=" + CARERS);
    assertThat(byTerm.list("contents"))
        .isNotEmpty()
        .allSatisfy(service ->
            assertThat((List<?>) service.get("attributes"))
                .anySatisfy(attribute ->
                    assertThat(((Map<?, ?>) attribute).get("taxonomy_term_id"))
                        .isEqualTo(CARERS.toString())));
    int all = total("/hsds/services");
    int withTerm = total("/hsds/services?taxonomy_term_id=" + CARERS);
    int withTaxonomy =
        total("/hsds/services?taxonomy_id=" + TermIds.taxonomy(FacetId.TARGET_GROUP));
    assertThat(withTerm).isPositive().isLessThan(withTaxonomy);
    assertThat(withTaxonomy).isLessThanOrEqualTo(all);
    assertThat(total("/hsds/services?taxonomy_id=" + UUID.randomUUID())).isZero();
    assertThat(total("/hsds/organizations?taxonomy_term_id=" + CARERS)).isPositive();
    assertThat(total("/hsds/service_at_locations?taxonomy_term_id=" + CARERS)).isPositive();
  }

  @Test
  void narrowsByOrganizationAlsoTogetherWithATerm() {
    Map<String, Object> service =
        api.get("/hsds/services?taxonomy_term_id=" + CARERS).list("contents").getFirst();
    String path = "/hsds/services?organization_id=" + service.get("organization_id");
    assertThat(api.get(path + "&per_page=100").list("contents"))
        .isNotEmpty()
        .allSatisfy(each ->
            assertThat(each).containsEntry("organization_id", service.get("organization_id")));
    assertThat(api.get(path + "&taxonomy_term_id=" + CARERS).list("contents"))
        .extracting(each -> each.get("id"))
        .contains(service.get("id"));
    Object id = service.get("organization_id");
    Answer organization = api.get("/hsds/organizations/" + id + "?full_service=true");
    assertThat(organization.list("services")).hasSize(total(path));
  }

  @Test
  void narrowsByMomentOfChange() {
    int all = total("/hsds/services");
    String last =
        (String) api.get("/hsds/services").list("contents").getFirst().get("last_modified");
    assertThat(total("/hsds/services?modified_after=2020-01-01")).isEqualTo(all);
    assertThat(total("/hsds/services?modified_after=" + last)).isPositive();
    assertThat(total("/hsds/services?modified_after=2999-01-01T00:00:00%2B01:00")).isZero();
    assertThat(total("/hsds/services?search=zorg&modified_after=2999-01-01T00:00:00Z")).isZero();
    assertThat(total("/hsds/service_at_locations?modified_after=2999-01-01")).isZero();
  }

  @Test
  void nearerPlacesAreFewer() {
    int all = total("/hsds/service_at_locations");
    int serving = total("/hsds/service_at_locations?postcode=6001AB");
    int within = total("/hsds/service_at_locations?postcode=6001&proximity=3000");
    assertThat(serving).isPositive().isLessThanOrEqualTo(all);
    assertThat(within).isPositive().isLessThanOrEqualTo(serving);
    assertThat(total("/hsds/service_at_locations?postcode=6001&proximity=1")).isLessThan(within);
    assertThat(api.get("/hsds/service_at_locations?postcode=9999ZZ").status()).isEqualTo(200);
  }

  @Test
  void termsKnowTheirParents() {
    String all = "/hsds/taxonomy_terms?taxonomy_id=" + TermIds.taxonomy(FacetId.CARE_QUESTION);
    Map<String, Object> top = api.get(all + "&top_only=true").list("contents").getFirst();
    assertThat(top).doesNotContainKey("parent_id");
    Answer below = api.get("/hsds/taxonomy_terms?parent_id=" + top.get("id"));
    assertThat(below.list("contents"))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(term).containsEntry("parent_id", top.get("id")));
  }

  @ParameterizedTest
  @CsvSource({
    "/services?page=0,page",
    "/services?page=x,page",
    "/services?per_page=0,per_page",
    "/services?per_page=101,per_page",
    "/services?full=ja,full",
    "/services?minimal=1,minimal",
    "/services?format=xml,format",
    "/services?modified_after=gisteren,modified_after",
    "/services?taxonomy_id=doelgroep,taxonomy_id",
    "/services?taxonomy_term_id=1,taxonomy_term_id",
    "/services?organization_id=1,organization_id",
    "/services?postcode=6001,postcode",
    "/services?page=1&page=2,page",
    "/organizations?full_service=2,full_service",
    "/organizations?organization_id=1,organization_id",
    "/service_at_locations?postcode=12,postcode",
    "/service_at_locations?proximity=5,proximity",
    "/service_at_locations?postcode=6001&proximity=ver,proximity",
    "/service_at_locations?postcode=9999ZZ&proximity=5,postcode",
    "/taxonomies?parent_id=x,parent_id",
    "/taxonomy_terms?parent_id=x,parent_id",
    "/taxonomy_terms?top_only=x,top_only",
    "/services/1?x=1,x",
  })
  void refusesBadValuesByName(String path, String parameter) {
    Answer answer = api.get("/hsds" + path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.list("invalidParams"))
        .extracting(fault -> fault.get("name"))
        .contains(parameter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services",
        "organizations",
        "service_at_locations",
        "taxonomies",
        "taxonomy_terms"
      })
  void knowsWhatDoesNotExist(String path) {
    for (String id : List.of(UUID.randomUUID().toString(), "x", "1-1-1-1-1")) {
      Answer answer = api.get("/hsds/" + path + "/" + id);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  void givesTheWholeCorpusBack(@TempDir Path other) throws IOException {
    Path corpus = SharedMaterial.require("corpus/corpus.jsonl");
    AnswerSchemas schemas = schemas();
    Set<Object> services = new HashSet<>();
    Set<Object> organizations = new HashSet<>();
    int places = 0;
    for (String line : Files.readAllLines(corpus)) {
      Map<String, Object> service = tree(line);
      services.add(service.get("id"));
      organizations.add(((Map<?, ?>) service.get("organization")).get("id"));
      places += service.get("service_at_locations") instanceof List<?> list ? list.size() : 0;
    }
    try (ApiServer whole = ApiServer.ofHsds(other, corpus)) {
      assertThat(walk(whole, "/hsds/services?per_page=100"))
          .containsExactlyInAnyOrderElementsOf(services);
      assertThat(walk(whole, "/hsds/organizations?per_page=100"))
          .containsExactlyInAnyOrderElementsOf(organizations);
      assertThat(walk(whole, "/hsds/service_at_locations?per_page=100")).hasSize(places);
      for (int page = 1; page <= 6; page++) {
        String at = "?per_page=100&page=" + page;
        schemas.checkPage("compiled_service_list", whole.get("/hsds/services" + at));
        schemas.checkPage("compiled_service", whole.get("/hsds/services" + at + "&full=true"));
        schemas.checkPage(
            "compiled_organization", whole.get("/hsds/organizations" + at + "&full_service=true"));
        schemas.checkPage(
            "compiled_service_at_location",
            whole.get("/hsds/service_at_locations" + at + "&full=true"));
      }
    }
  }

  private static AnswerSchemas schemas() throws IOException {
    return SchemaOnce.get();
  }

  /** The description is large; it is read once. */
  private static final class SchemaOnce {
    private static AnswerSchemas schemas;

    static synchronized AnswerSchemas get() throws IOException {
      Path file = SharedMaterial.require("hsds/openapi-hsds-3.2.json");
      if (schemas == null) {
        schemas = new AnswerSchemas(Files.readString(file));
      }
      return schemas;
    }
  }

  private static int total(String path) {
    return (int) api.get(path).json().get("total_items");
  }

  private static List<Object> walk(String path) {
    return walk(api, path);
  }

  private static List<Object> walk(ApiServer server, String path) {
    List<Object> ids = new ArrayList<>();
    for (int page = 1; ; page++) {
      Answer answer = server.get(path + "&page=" + page);
      answer.list("contents").forEach(each -> ids.add(each.get("id")));
      if (answer.json().get("last_page").equals(true)) {
        return ids;
      }
    }
  }

  @SuppressWarnings("unchecked") // an object of JSON has names
  private static Map<String, Object> tree(String json) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), Map.class);
  }
}
