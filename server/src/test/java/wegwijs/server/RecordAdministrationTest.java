package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RecordOverview.State;
import wegwijs.data.store.RecordOverview.Wanted;
import wegwijs.server.office.account.Role;

/** Records in the browser: what is seen of them, and every change, over HTTP. */
class RecordAdministrationTest {
  private static final String HEAD = "id;naam;organisatie;telefoon;gemeente;omschrijving\n";
  private static final String EATING =
      "1;Eetclub De Lepel;Zonnewijk;020-7960111;Weert;Samen eten\n";
  private static final String CHORES = "2;Klusdienst;Zonnewijk;020-7960112;Weert;Kleine klussen\n";

  @TempDir private Path home;
  @AutoClose private AdminSite site;
  private String editor;

  @BeforeEach
  void open() {
    site = new AdminSite(home);
    editor = site.signIn(Role.EDITOR);
    site.take("lijst", HEAD + EATING + CHORES);
  }

  @Test
  void aRecordIsFoundByNameIdAndSource() {
    UUID id = idOf("Eetclub De Lepel");
    for (String question : List.of("q=lepel", "q=" + id, "bron=lijst", "lang-geleden=ja")) {
      assertThat(get("/beheer/aanbod?" + question).body())
          .as(question)
          .contains("/beheer/aanbod/dienst/" + id);
    }
    assertThat(get("/beheer/aanbod?q=bestaatniet").body()).contains("Niets gevonden.");
    assertThat(get("/beheer/aanbod/dienst/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(get("/beheer/aanbod/iets/" + id).statusCode()).isEqualTo(404);
    assertThat(get("/beheer/aanbod/dienst/x").statusCode()).isEqualTo(404);
  }

  @Test
  void eachFieldTellsWhoSaidItAndByWhichRule() {
    String page = get(pathOf("Eetclub De Lepel")).body();
    assertThat(page).contains("Samen eten", "lijst", "Zoals de bron het zegt", "Zichtbaar");
    assertThat(page).contains("Er is nog niets veranderd.").doesNotContain("het nieuwste eerst");
    post(pathOf("Eetclub De Lepel") + "/veld", Map.of("veld", "phones", "phones", "020-7960999"));
    assertThat(get(pathOf("Eetclub De Lepel")).body())
        .contains("Verbeterd door de redactie", "De enige bron die dit zegt");
  }

  @Test
  void aCorrectionIsShownAtOnceSurvivesReindexingAndIsUndone() {
    String path = pathOf("Eetclub De Lepel");
    HttpResponse<String> saved =
        post(path + "/veld", Map.of("veld", "phones", "phones", "020-7960999 | keuken"));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(publicPage("Eetclub De Lepel")).contains("020 796 0999").doesNotContain("796 0111");

    site.take("lijst", HEAD + EATING.replace("0111", "0222") + CHORES);
    assertThat(publicPage("Eetclub De Lepel")).contains("020 796 0999");
    assertThat(get(path).body()).contains("Versie 2", "020-7960222", "Maak ongedaan: Telefoon");

    UUID id = idOf("Eetclub De Lepel");
    post(path + "/terug", Map.of("veld", "phones", "van", id.toString()));
    assertThat(publicPage("Eetclub De Lepel")).contains("020 796 0222");
    assertThat(get(path).body()).doesNotContain("Maak ongedaan");
  }

  @ParameterizedTest
  @CsvSource({
    "phones, 09.00-17.00, PHONE",
    "service_areas, Nergenshuizen, gemeente",
    "name, '', naam",
    "email, geen adres, mail",
    "minimum_age, oud, leeftijd"
  })
  void whatCannotBeTheFieldIsRefusedWithTheReason(String field, String text, String told) {
    HttpResponse<String> answer =
        post(pathOf("Klusdienst") + "/veld", Map.of("veld", field, field, text));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("<title>Fout: ", "href=\"#" + field + "\"");
    assertThat(answer.body().toLowerCase(Locale.ROOT))
        .contains(told.equals("PHONE") ? "nummer" : told);
    assertThat(site.store().corrections().list()).isEmpty();
  }

  @Test
  void hoursAreasAndAddressesAreTypedInWords() {
    String path = pathOf("Klusdienst");
    post(path + "/veld", Map.of("veld", "schedules", "schedules", "ma t/m vr 9.00-17.00 uur"));
    post(path + "/veld", Map.of("veld", "service_areas", "service_areas", "Weert\nNederweert"));
    post(
        path + "/veld",
        Map.of(
            "veld",
            "service_at_locations",
            "service_at_locations",
            "Het Huis | Markt 1 | 6001 AB | Weert"));
    assertThat(publicPage("Klusdienst")).contains("9.00 tot 17.00", "Markt 1", "Nederweert");
    assertThat(get(path).body()).contains("Het Huis | Markt 1 | 6001 AB | Weert");
    assertThat(site.get("/zoek?q=klusdienst&plaats=6001AB&sorteer=afstand", "").body())
        .contains("ongeveer 100 meter");
  }

  @Test
  void hiddenIsSeenByNobodyUntilItIsShownAgain() {
    String path = pathOf("Klusdienst");
    UUID id = idOf("Klusdienst");
    post(path + "/verberg", Map.of());
    assertThat(site.get("/aanbod/klusdienst/" + id, "").statusCode()).isEqualTo(410);
    assertThat(site.get("/api/v1/aanbod/" + id, "").statusCode()).isEqualTo(410);
    assertThat(site.get("/hsds/services/" + id, "").statusCode()).isEqualTo(404);
    assertThat(get("/beheer/aanbod?q=klus").body()).contains("Verborgen");
    site.take("lijst", HEAD + EATING + CHORES);
    assertThat(state(id)).isEqualTo(State.HIDDEN);
    post(path + "/toon", Map.of());
    assertThat(publicPage("Klusdienst")).contains("Kleine klussen");
  }

  @Test
  void whatItsSourceLostIsRestored() {
    String path = pathOf("Klusdienst");
    UUID id = idOf("Klusdienst");
    site.take("lijst", HEAD + EATING);
    assertThat(state(id)).isEqualTo(State.GONE);
    post(path + "/herstel", Map.of());
    assertThat(state(id)).isEqualTo(State.PRESENT);
    site.take("lijst", HEAD + EATING);
    assertThat(publicPage("Klusdienst")).contains("Kleine klussen");
  }

  @Test
  void theCheckOfTodayStandsOnThePublicPage() {
    assertThat(publicPage("Klusdienst")).doesNotContain("Laatst gecontroleerd op");
    post(pathOf("Klusdienst") + "/gecontroleerd", Map.of());
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    assertThat(publicPage("Klusdienst")).contains("datetime=\"" + today + "\"");
  }

  @Test
  void recordsAreMergedAndSplitByHand() {
    UUID eating = idOf("Eetclub De Lepel");
    UUID chores = idOf("Klusdienst");
    String path = pathOf("Eetclub De Lepel");
    assertThat(post(path + "/samen", Map.of("ander", "niets")).statusCode()).isEqualTo(422);
    post(path + "/samen", Map.of("ander", site.address() + "/beheer/aanbod/dienst/" + chores));
    site.awaitShown();
    UUID shown = site.store().records().findService(chores).orElseThrow().value().id();
    assertThat(site.store().records().findService(eating).orElseThrow().value().id())
        .isEqualTo(shown);
    String merged = "/beheer/aanbod/dienst/" + shown;
    assertThat(get(merged).body()).contains("Maak los: Klusdienst (lijst)");
    UUID other = shown.equals(eating) ? chores : eating;
    assertThat(get("/beheer/aanbod/dienst/" + other).headers().firstValue("Location"))
        .contains(merged);
    site.take("lijst", HEAD + EATING + CHORES);
    assertThat(site.store().records().count(RecordKind.SERVICE)).isEqualTo(1);

    post(merged + "/splits", Map.of("lid", other.toString()));
    site.awaitShown();
    assertThat(site.store().records().count(RecordKind.SERVICE)).isEqualTo(2);
  }

  @Test
  void anEditorAddsARecordOfTheirOwn() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("name", "Leesclub");
    typed.put("organization", "Bibliotheek Proef");
    typed.put("phones", "nul");
    HttpResponse<String> wrong = post("/beheer/aanbod-toevoegen", typed);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"Leesclub\"", "href=\"#phones\"");

    typed.put("phones", "020-7960444");
    typed.put("service_areas", "Weert");
    String path =
        post("/beheer/aanbod-toevoegen", typed).headers().firstValue("Location").orElseThrow();
    assertThat(get(path).body()).contains("Leesclub", "redactie");
    assertThat(publicPage("Leesclub")).contains("Bibliotheek Proef", "020 796 0444");
    typed.put("name", "Schrijfclub");
    post("/beheer/aanbod-toevoegen", typed);
    site.take("lijst", HEAD + EATING + CHORES);
    assertThat(publicPage("Leesclub")).contains("020 796 0444");
  }

  @Test
  void everyFieldOfASourceIsShownAsText() {
    String attack = "<img src=x onerror=alert(1)>";
    site.take("kwaad", HEAD + "9;N%1$s;O%1$s;020-7960555;Weert;D%1$s\n".formatted(attack));
    String path = pathOf("N" + attack);
    for (String page : List.of("/beheer/aanbod", path, "/beheer")) {
      assertThat(get(page).body()).as(page).doesNotContain("<img src=x");
    }
    assertThat(get(path).body()).contains("D&lt;img src=x");
  }

  @Test
  void everyChangeStandsInTheLogWithoutItsWords() {
    String path = pathOf("Klusdienst");
    post(path + "/veld", Map.of("veld", "summary", "summary", "Geheimwoord"));
    post(path + "/verberg", Map.of());
    post(path + "/toon", Map.of());
    var log = site.people().people().log().list(Long.MAX_VALUE, 3);
    assertThat(log)
        .extracting(logged -> logged.entry().action())
        .containsExactly("show record", "hide record", "correct record summary");
    assertThat(log.toString())
        .contains("service " + idOf("Klusdienst"), "Mens van redacteur")
        .doesNotContain("Geheimwoord");
  }

  @Test
  void theFrontOfficeChangesNothing() {
    String staff = site.signIn(Role.STAFF);
    String path = pathOf("Klusdienst");
    assertThat(site.get(path, staff).statusCode()).isEqualTo(403);
    assertThat(site.post(path + "/verberg", Map.of(), staff).statusCode()).isEqualTo(403);
    assertThat(site.store().corrections().list()).isEmpty();
  }

  @Test
  void anEditorOfAPortalChangesOnlyWhatServesItsMunicipalities() {
    String path = pathOf("Klusdienst");
    String twente = site.people().cookie(site.people().add("tw@example.nl", Role.EDITOR, "twente"));
    HttpResponse<String> seen = site.get(path, twente);
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body())
        .contains("Kleine klussen", "niet voor een van uw gemeenten")
        .doesNotContain("Bewaar: ");
    for (String what : List.of("veld", "terug", "verberg", "gecontroleerd", "samen", "splits")) {
      assertThat(
              site.post(path + "/" + what, Map.of("veld", "summary", "summary", "x"), twente)
                  .statusCode())
          .as(what)
          .isEqualTo(403);
    }
    UUID owner =
        site.store()
            .records()
            .findService(idOf("Klusdienst"))
            .orElseThrow()
            .value()
            .organizationId();
    assertThat(
            site.post("/beheer/aanbod/organisatie/" + owner + "/verberg", Map.of(), twente)
                .statusCode())
        .isEqualTo(403);
    assertThat(site.store().corrections().list()).isEmpty();
    String weert = site.people().cookie(site.people().add("we@example.nl", Role.EDITOR, "weert"));
    assertThat(site.post(path + "/gecontroleerd", Map.of(), weert).statusCode()).isEqualTo(303);
    assertThat(site.store().corrections().list()).hasSize(1);
  }

  @Test
  void anOrganizationIsMarkedAsCheckedToo() {
    UUID owner =
        site.store()
            .records()
            .findService(idOf("Klusdienst"))
            .orElseThrow()
            .value()
            .organizationId();
    String path = "/beheer/aanbod/organisatie/" + owner;
    assertThat(get(path).body()).contains("Vandaag gecontroleerd");
    post(path + "/gecontroleerd", Map.of());
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    assertThat(site.get("/organisatie/zonnewijk/" + owner, "").body())
        .contains("datetime=\"" + today + "\"");
  }

  private UUID idOf(String name) {
    return site.store().overview().list(new Wanted(name, "", Optional.empty()), 0, 9).stream()
        .filter(line -> line.kind() == RecordKind.SERVICE)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private State state(UUID id) {
    return site.store().overview().find(RecordKind.SERVICE, id).orElseThrow().state();
  }

  private String pathOf(String name) {
    return "/beheer/aanbod/dienst/" + idOf(name);
  }

  private String publicPage(String name) {
    return site.get("/aanbod/x/" + idOf(name), "")
        .headers()
        .firstValue("Location")
        .map(place -> site.get(place.replaceFirst("^https?://[^/]+", ""), "").body())
        .orElseGet(() -> site.get("/aanbod/x/" + idOf(name), "").body());
  }

  private HttpResponse<String> get(String path) {
    return site.get(path, editor);
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) {
    return site.post(path, fields, editor);
  }
}
