package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.keeper.KeeperLinks;
import wegwijs.server.office.keeper.Keepers;

/** Who is invited to keep its records, by which link, and who may invite. */
class KeeperInvitationsTest extends KeeperFixture {
  private static final String MADE_UP = "kaart.kwaad.example";

  @Test
  void oneClickSaysThatAllHoldsAndOpeningTheLinkSaysNothing() throws Exception {
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    for (int scan = 0; scan < 3; scan++) {
      assertThat(visit(link).statusCode()).isEqualTo(200);
      assertThat(visit(link + "/dienst/" + idOf("Klusdienst")).statusCode()).isEqualTo(200);
      assertThat(visit(link + "/nieuw").statusCode()).isEqualTo(200);
    }
    assertThat(visit(link + "/ja").statusCode()).isEqualTo(405);
    assertThat(site.store().corrections().list()).isEmpty();
    assertThat(publicPage("Klusdienst")).contains("Niet recent gecontroleerd.");
    assertThat(site.get(ALL, editor).body()).contains("Zonnewijk: gevraagd, nog geen antwoord");
    assertThat(site.postOpenly(link + "/ja", Map.of()).statusCode()).isEqualTo(422);
    assertThat(site.store().corrections().list()).isEmpty();

    assertThat(site.postOpenly(link + "/ja", stamped(link)).statusCode()).isEqualTo(303);
    String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    assertThat(publicPage("Klusdienst")).contains("datetime=\"" + today + "\"");
    assertThat(publicPage("Eetclub De Lepel")).contains("datetime=\"" + today + "\"");
    assertThat(publicPage("Leesclub")).doesNotContain("datetime=\"" + today);
    assertThat(site.get("/beheer/aanbod/organisatie/" + organization("Zonnewijk")).body())
        .contains("Zonnewijk (de organisatie zelf)");
    assertThat(site.get(ALL, editor).body()).contains("Zonnewijk: antwoord gekregen");
  }

  @Test
  void wrongOldAndWithdrawnLinksAreToldKindly() throws Exception {
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    HttpResponse<String> wrong = visit(link.substring(0, link.length() - 3) + "AAA");
    assertThat(wrong.statusCode()).isEqualTo(404);
    assertThat(wrong.body()).contains("Deze link kennen wij niet").doesNotContain("Zonnewijk");
    assertThat(visit("/bijhouden/x").statusCode()).isEqualTo(404);

    OfficeStore office = office();
    Keepers keepers = new Keepers(office, Clock.systemUTC());
    Clock before = Clock.offset(Clock.systemUTC(), Duration.ofDays(-31));
    String old =
        new KeeperLinks(office, keepers, before)
            .token(keepers.findOf(organization("Zonnewijk")).orElseThrow(), Duration.ofDays(30));
    assertThat(visit("/bijhouden/" + old).statusCode()).isEqualTo(410);
    assertThat(visit("/bijhouden/" + old).body()).contains("Deze link werkt niet meer");

    Map<String, String> form = stamped(link);
    site.post(ALL + "/intrekken", owner("Zonnewijk"), editor);
    assertThat(visit(link).statusCode()).isEqualTo(410);
    assertThat(site.postOpenly(link + "/ja", form).statusCode()).isEqualTo(410);
    assertThat(site.store().corrections().list()).isEmpty();
    String again = invite("Zonnewijk", "ander@zonnewijk.example.nl");
    assertThat(visit(link).statusCode()).isEqualTo(410);
    assertThat(visit(again).statusCode()).isEqualTo(200);
  }

  @Test
  void theLinkAndTheWordsStandInNoLogAndInNoFile() throws Exception {
    String link = invite("Zonnewijk", "geheim@zonnewijk.example.nl");
    send(link + "/organisatie", Map.of("description", "Geheimwoord"));
    site.postOpenly(link + "/ja", stamped(link));
    String signature = link.substring(link.lastIndexOf('.') + 1);
    String log = site.people().people().log().list(Long.MAX_VALUE, 9).toString();
    assertThat(log)
        .contains("invite organization", "confirm records", "change record", "weert")
        .doesNotContain(signature, "geheim@", "Geheimwoord");
    for (String file : List.of("office.db", "office.db-wal")) {
      Path path = home.resolve(file);
      if (Files.exists(path)) {
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
            .doesNotContain(signature, "geheim@", "Geheimwoord");
      }
    }
  }

  @Test
  void everybodyWhoIsDueIsInvitedOnce() throws Exception {
    assertThat(site.post(ALL + "/uitnodigen-allen", Map.of(), editor).statusCode()).isEqualTo(303);
    assertThat(site.post(ALL + "/uitnodigen-allen", Map.of(), editor).statusCode()).isEqualTo(303);
    assertThat(recipients(2))
        .containsExactlyInAnyOrder("info@zonnewijk.example.nl", "boek@boekhuis.example.nl");
    assertThat(mail.getReceivedMessages()).hasSize(2);
  }

  @Test
  void anEditorOfAnotherPortalDoesNothingHere() throws Exception {
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    send(link + "/organisatie", Map.of("description", "Een vereniging"));
    String change = change();
    String other = site.people().cookie(site.people().add("bo@example.nl", Role.EDITOR, "twente"));
    assertThat(site.get(ALL, other).statusCode()).isEqualTo(403);
    assertThat(site.post(ALL + "/intrekken", owner("Zonnewijk"), other).statusCode())
        .isEqualTo(403);
    assertThat(
            site.post("/beheer/bijhouden/twente/intrekken", owner("Zonnewijk"), other).statusCode())
        .isEqualTo(404);
    assertThat(site.get("/beheer/nakijken", other).body()).doesNotContain("Een vereniging");
    Map<String, String> decision = Map.of("portaal", "weert", "wijziging", change);
    for (String what : List.of("plaatsen", "afwijzen")) {
      assertThat(site.post("/beheer/nakijken/wijzigingen/" + what, decision, other).statusCode())
          .isEqualTo(404);
    }
    assertThat(review()).contains("Een vereniging");
    assertThat(visit(link).statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongAddressIsToldAndWithoutMailNobodyIsInvited() throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(owner("Zonnewijk"));
    fields.put("email", "geen adres");
    HttpResponse<String> wrong = site.post(ALL + "/uitnodigen", fields, editor);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("geen adres", "heel e-mailadres");
    site.close();
    open(Map.of());
    assertThat(site.get(ALL, editor).body()).contains("geen mailserver");
    fields.put("email", "info@zonnewijk.example.nl");
    assertThat(site.post(ALL + "/uitnodigen", fields, editor).statusCode()).isEqualTo(404);
    assertThat(site.post(ALL + "/uitnodigen-allen", Map.of(), editor).statusCode()).isEqualTo(404);
  }

  @Test
  void noMailLeadsToAMadeUpHost() throws Exception {
    Map<String, String> fields = new LinkedHashMap<>(owner("Zonnewijk"));
    fields.put("email", "info@zonnewijk.example.nl");
    assertThat(site.getBy(MADE_UP, ALL, editor).body())
        .contains("niet het eigen adres van de site")
        .doesNotContain("Nodig iedereen uit");
    for (String form : List.of("/uitnodigen", "/uitnodigen-allen")) {
      assertThat(site.postBy(MADE_UP, ALL + form, fields, editor).statusCode()).isEqualTo(404);
    }
    assertThat(new Keepers(office(), Clock.systemUTC()).findOf(organization("Zonnewijk")))
        .isEmpty();

    site.close();
    Map<String, String> settings = new LinkedHashMap<>(withMail());
    settings.put("WEGWIJS_ORIGIN", "https://kaart.example.nl");
    open(settings);
    assertThat(site.postBy(MADE_UP, ALL + "/uitnodigen", fields, editor).statusCode())
        .isEqualTo(303);
    assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();
    assertThat(text(mail.getReceivedMessages()[0]))
        .contains("https://kaart.example.nl/bijhouden/")
        .doesNotContain(MADE_UP);
  }
}
