package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wegwijs.data.portal.Portals;

/** What organizations change of their own records: by a real mail server and over HTTP. */
class KeeperChangesTest extends KeeperFixture {
  @Test
  void anInvitationLeadsToAChangeThatAnEditorPublishesAndThatIsFound() throws Exception {
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    HttpResponse<String> page = visit(link);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Zonnewijk", "Eetclub De Lepel", "Klusdienst", "Ja, dit klopt", "noindex")
        .doesNotContain("Leesclub");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();

    String form = link + "/dienst/" + idOf("Eetclub De Lepel");
    HttpResponse<String> sent = send(form, Map.of("description", "Schaken en dammen"));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(visit(link + "?gedaan=keeper-sent").body())
        .contains("De redactie kijkt uw wijziging na", "Omschrijving");
    assertThat(visit(form).body()).contains("Schaken en dammen");
    assertThat(publicPage("Eetclub De Lepel")).contains("Samen eten").doesNotContain("Schaken");

    String review = site.get("/beheer/nakijken", editor).body();
    assertThat(review)
        .contains("Wijzigingen van organisaties (1)", "Samen eten", "Schaken en dammen");
    assertThat(decide("plaatsen").statusCode()).isEqualTo(303);
    assertThat(publicPage("Eetclub De Lepel")).contains("Schaken en dammen");
    assertThat(site.get("/zoek?q=schaken", "").body()).contains("Eetclub De Lepel");
    take();
    assertThat(publicPage("Eetclub De Lepel")).contains("Schaken en dammen");
    assertThat(site.get("/beheer/aanbod/dienst/" + idOf("Eetclub De Lepel"), editor).body())
        .contains("Zonnewijk (de organisatie zelf)");
    assertThat(site.get(ALL, editor).body()).contains("Zonnewijk: antwoord gekregen");
  }

  @Test
  void whatCannotBeTheFieldIsToldAndNothingTypedIsLost() throws Exception {
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    String form = link + "/dienst/" + idOf("Klusdienst");
    HttpResponse<String> wrong =
        send(form, Map.of("phones", "nul", "description", "Alle klussen in huis"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("<title>Fout: ", "href=\"#phones\"", "Alle klussen in huis", "nul");
    assertThat(send(form, Map.of()).body()).contains("U hebt niets veranderd");
    assertThat(review()).contains("Wijzigingen van organisaties (0)");
    assertThat(visit(link + "/dienst/" + idOf("Leesclub")).statusCode()).isEqualTo(404);
    assertThat(send(link + "/dienst/" + idOf("Leesclub"), Map.of("description", "x")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aServiceThatStopsGoesAndANewOneIsTold() throws Exception {
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    UUID chores = idOf("Klusdienst");
    send(link + "/dienst/" + chores, Map.of("stopt", "ja"));
    send(link + "/nieuw", Map.of("new_service", "Wij doen ook een fietsclub."));
    assertThat(review()).contains("Wij bieden dit niet meer aan", "Wij doen ook een fietsclub.");
    assertThat(decide("plaatsen").statusCode()).isEqualTo(303);
    assertThat(site.get("/aanbod/klusdienst/" + chores, "").statusCode()).isEqualTo(410);
    assertThat(decide("plaatsen").statusCode()).isEqualTo(404);
    assertThat(decide("afwijzen").statusCode()).isEqualTo(303);
    assertThat(review()).contains("Wijzigingen van organisaties (0)");
  }

  @Test
  void whatIsTypedBackIsNoLongerWished() throws Exception {
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    String form = link + "/organisatie";
    send(form, Map.of("description", "Een vereniging"));
    assertThat(review()).contains("Een vereniging");
    assertThat(send(form, Map.of("description", "")).statusCode()).isEqualTo(303);
    assertThat(review()).contains("Wijzigingen van organisaties (0)");
  }

  @Test
  void everythingThatAnOrganizationFillsInIsShownAsText() throws Exception {
    String attack = "<img src=x onerror=alert(1)>";
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field :
        List.of(
            "description",
            "eligibility_description",
            "schedules",
            "fees_description",
            "application_process")) {
      fields.put(field, field + attack);
    }
    fields.put("phones", "020-7960999 | " + attack);
    fields.put("service_at_locations", attack + " | Markt 1 | 6001 AB | Weert");
    send(link + "/dienst/" + idOf("Klusdienst"), fields);
    send(link + "/organisatie", Map.of("description", attack));
    send(link + "/nieuw", Map.of("new_service", attack));
    assertThat(review()).contains("application_process&lt;img").doesNotContain("<img src=x");
    for (String change = publishable(); !change.isEmpty(); change = publishable()) {
      assertThat(decide("plaatsen", change).statusCode()).isEqualTo(303);
    }
    for (String page :
        List.of(
            publicPage("Klusdienst"),
            visit(link).body(),
            visit(link + "/dienst/" + idOf("Klusdienst")).body(),
            site.get("/zoek?q=klus", "").body(),
            site.get("/beheer/aanbod/dienst/" + idOf("Klusdienst")).body())) {
      assertThat(page).doesNotContain("<img src=x").contains("lt;img src=x");
    }
  }

  @Test
  void aPortalMayPublishAtOnce() throws Exception {
    site.close();
    Path portals = Files.createDirectories(home.resolve("portals"));
    try (InputStream shipped = Portals.class.getResourceAsStream("/wegwijs/portals/weert.yaml")) {
      String weert =
          new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(portals.resolve("weert.yaml"), weert + "\nkeepers: {review: false}\n");
    }
    open(withMail());
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    send(link + "/dienst/" + idOf("Klusdienst"), Map.of("description", "Lampen vervangen"));
    assertThat(publicPage("Klusdienst")).contains("Lampen vervangen");
    assertThat(review()).contains("Wijzigingen van organisaties (0)");
    send(link + "/nieuw", Map.of("new_service", "Fietsclub"));
    assertThat(review()).contains("Wijzigingen van organisaties (1)");
  }
}
