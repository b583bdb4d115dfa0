package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.server.office.account.Role;
import wegwijs.server.written.Pictures;

/** Portals in the browser: what is filled in stands on the site at once, and only what is right. */
class PortalAdministrationTest {
  private static final String WEERT = "/beheer/portalen/weert";
  private static final String FILE = "/beheer/bestanden/portals/weert";

  @TempDir private static Path home;
  @AutoClose private static AdminSite site;

  @BeforeAll
  static void open() {
    site = new AdminSite(home);
  }

  @AfterEach
  void undo() {
    site.empty(FILE);
  }

  @Test
  void theFrontOfficeIsFilledInAndStandsOnTheSiteAtOnce() {
    assertThat(site.get("/weert/contact").body()).doesNotContain("020-796 0001");
    Map<String, String> typed = site.formOf(WEERT);
    typed.put("telefoon", "020-7960001");
    typed.put("adres", "Proefplein 1, Weert");
    typed.put(
        "openingstijden", "Elke werkdag van 9 tot 12 uur.\nOp 24 december is het loket dicht.");
    typed.put("mensen", "Anna Voorbeeld | luistert naar u");
    typed.put("motto", "Vind hulp dicht bij huis");
    HttpResponse<String> answer = site.post(WEERT, typed);
    assertThat(answer.headers().firstValue("Location")).contains(WEERT + "?gedaan=guidance-saved");
    String contact = site.get("/weert/contact").body();
    assertThat(contact)
        .contains("tel:+31207960001", "Proefplein 1, Weert", "Op 24 december is het loket dicht.")
        .contains("Anna Voorbeeld", "luistert naar u");
    assertThat(site.get("/weert/").body()).contains("Vind hulp dicht bij huis");
    assertThat(site.get("/twente/contact").body()).doesNotContain("Proefplein");
    assertThat(home.resolve("beheer/portals/weert.yaml"))
        .content()
        .contains("Proefplein 1, Weert")
        .doesNotContain("shortName", "municipalities");

    typed.put("telefoon", "");
    typed.put("versie", site.mark(WEERT));
    site.post(WEERT, typed);
    assertThat(site.get("/weert/contact").body()).doesNotContain("tel:+31207960001");
    assertThat(site.people().people().log().list(Long.MAX_VALUE, 1).getFirst().entry().object())
        .isEqualTo("portals/weert.yaml");
  }

  @Test
  void hoursAreFilledInByDayAndStandOnTheContactPageInWords() {
    Map<String, String> typed = site.formOf(WEERT);
    typed.put("uren-1-dagen", "ma\ndi\nwo\ndo\nvr");
    typed.put("uren-1-van", "9.00");
    typed.put("uren-1-tot", "12:30");
    typed.put("uren-1-hoe", "balie");
    typed.put("erbij", "uren");
    String more = site.post(WEERT, typed).body();
    assertThat(more).contains("Openingstijd 2", "value=\"12:30\"");
    assertThat(site.get("/weert/contact").body()).doesNotContain("12.30");
    typed.remove("erbij");
    typed.put("uren-3-dagen", "za");
    typed.put("uren-3-van", "10");
    typed.put("uren-3-tot", "11");
    assertThat(site.post(WEERT, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/weert/contact").body())
        .contains("Langskomen. Maandag tot en met vrijdag van 9.00 tot 12.30 uur.")
        .contains("Zaterdag van 10.00 tot 11.00 uur.");
    assertThat(site.get(WEERT).body()).contains("Openingstijd 2").doesNotContain("Openingstijd 3");

    for (String wrong : List.of("8.00", "half tien", "")) {
      typed.put("uren-3-tot", wrong);
      typed.put("versie", site.mark(WEERT));
      HttpResponse<String> answer = site.post(WEERT, typed);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
      assertThat(answer.body()).contains("href=\"#uren\"", "id=\"uren\"");
    }
  }

  @Test
  void tasksAndFirstSearchesStandOnTheContactPage() {
    assertThat(site.get("/weert/contact").body())
        .contains("Luisteren naar uw vraag", "Zelf zoeken")
        .contains("href=\"/weert/zoek?q=schulden\"", "Ik heb schulden");
    assertThat(site.get("/weert/contact?taal=en").body())
        .contains("href=\"/weert/zoek?q=schulden&amp;taal=en\"");
  }

  @Test
  void tasksAndFirstSearchesAreFilledIn() {
    Map<String, String> typed = site.formOf(WEERT);
    assertThat(typed.get("links")).contains("Ik heb schulden | /zoek?q=schulden");
    typed.put("links", "Ik zoek een maatje | /zoek?q=maatje");
    typed.put("taken", "Koffie schenken");
    assertThat(site.post(WEERT, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/weert/contact").body())
        .contains("href=\"/weert/zoek?q=maatje\"", "Koffie schenken")
        .doesNotContain("Ik heb schulden", "Luisteren naar uw vraag");
    typed.put("links", "Ik zoek een maatje | zoek");
    typed.put("versie", site.mark(WEERT));
    HttpResponse<String> refused = site.post(WEERT, typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("is geen pad", "href=\"#links\"");
  }

  @Test
  void aNewHostAndANewPathWorkAtOnce() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("tekst", "id: weert\nhosts: [weert.localhost, ander.localhost]\n");
    typed.put("versie", site.mark(FILE));
    assertThat(site.post(FILE, typed).statusCode()).isEqualTo(200);
    typed.put("tekst", "id: weert\nprefix: elders\n");
    typed.put("stap", "bewaar");
    HttpResponse<String> kept = site.post(FILE, typed);
    assertThat(kept.headers().firstValue("Location").orElseThrow())
        .endsWith("?gedaan=guidance-saved");
    assertThat(site.get("/elders/contact").body()).contains("href=\"/elders/zoek?q=schulden\"");
    assertThat(site.get("/elders").headers().firstValue("Location")).contains("/elders/");
    assertThat(site.get("/weert/contact").statusCode()).isEqualTo(404);
  }

  @Test
  void noPortalStandsInTheWayOfAnotherPage() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("versie", site.mark(FILE));
    site.routes().stream()
        .map(route -> route.path().split("/", 3)[1])
        .filter(word -> word.matches("[a-z0-9-]+"))
        .distinct()
        .forEach(word -> {
          typed.put("tekst", "id: weert\nprefix: " + word + "\n");
          assertThat(site.post(FILE, typed).body())
              .as(word)
              .contains("is al een pagina van het programma");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "telefoon, bel ons, telefoon, is geen telefoonnummer",
    "mail, geen-adres, mail, is geen e-mailadres",
    "sites, http://www.example.nl, sites, is geen adres van een site",
    "mensen, Alleen een naam, mensen, De sleutel 'role' ontbreekt",
    "kleur, #ffff00, kleur, verschilt te weinig",
    "kleur, red; } body { background: url(//example.nl), kleur, is geen kleur",
    "loket, '', loket, ontbreekt",
  })
  void aMistakeIsToldAtItsFieldAndNothingChanges(
      String field, String value, String told, String text) {
    Map<String, String> typed = site.formOf(WEERT);
    typed.put("uitleg", "Wat ik net typte.");
    typed.put(field, value);
    HttpResponse<String> answer = site.post(WEERT, typed);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#" + told + "\"", text, "Wat ik net typte.");
    assertThat(site.get("/weert/contact").body()).doesNotContain("Wat ik net typte.");
  }

  @Test
  void coloursChangeTheLookOfThatPortalOnly() {
    Map<String, String> typed = site.formOf(WEERT);
    typed.put("kleur", "#7a1f1f");
    typed.put("kleur-link", "#6a0000");
    assertThat(site.post(WEERT, typed).statusCode()).isEqualTo(303);
    String sheet =
        Jsoup.parse(site.get("/weert/").body()).expectFirst("[href^=/huisstijl/]").attr("href");
    assertThat(site.get(sheet).body()).contains("--ww-brand: #7a1f1f;", "--ww-link: #6a0000;");
    assertThat(site.get("/twente/").body()).doesNotContain("/huisstijl/");
  }

  @Test
  void whoComesSecondIsToldAndOverwritesNothing() {
    Map<String, String> first = site.formOf(WEERT);
    Map<String, String> second = site.formOf(WEERT);
    first.put("uitleg", "Van de eerste.");
    second.put("uitleg", "Van de tweede.");
    assertThat(site.post(WEERT, first).statusCode()).isEqualTo(303);
    HttpResponse<String> answer = site.post(WEERT, second);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("heeft dit veranderd op", "Van de tweede.");
    assertThat(site.get("/weert/contact").body()).contains("Van de eerste.");
  }

  @Test
  void anAdministratorOfOnePortalChangesThatOneOnly() {
    String cookie =
        site.people().cookie(site.people().add("p@example.nl", Role.ADMINISTRATOR, "weert"));
    assertThat(site.get("/beheer/portalen", cookie).body())
        .contains("href=\"" + WEERT + "\"")
        .doesNotContain("/beheer/portalen/twente", "/beheer/bestanden/");
    Map<String, String> typed = site.formOf(WEERT);
    typed.put("adres", "Proefplein 2, Weert");
    assertThat(site.post(WEERT, typed, cookie).statusCode()).isEqualTo(303);
    assertThat(site.post("/beheer/portalen/twente", typed, cookie).statusCode()).isEqualTo(403);
    assertThat(site.get(FILE, cookie).statusCode()).isEqualTo(403);
    String editor = site.people().cookie(site.people().add("r@example.nl", Role.EDITOR, "weert"));
    assertThat(site.get(WEERT, editor).statusCode()).isEqualTo(403);
    assertThat(site.get("/beheer/portalen", editor).body()).contains("U beheert geen portaal.");
  }

  @Test
  void aFaceIsMadeSmallServedFromHereAndShownWithItsName() throws IOException {
    Map<String, String> typed = site.formOf(WEERT);
    typed.put("mensen", "Anna Voorbeeld | luistert\nBo Proef | denkt mee");
    site.post(WEERT, typed);
    String path = WEERT + "/gezichten";
    assertThat(site.get(path).body()).contains("Anna Voorbeeld (zonder foto)");

    HttpResponse<String> refused =
        site.upload(
            path,
            Map.of("mens", "Anna Voorbeeld", "versie", site.mark(path)),
            Map.of("foto", "anna.jpg\n<svg onload=alert(1)>"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("href=\"#foto\"", "geen foto die wij kunnen lezen");

    String name = new Pictures(home.resolve("faces")).keep(png(900, 600)).orElseThrow();
    typed.put("mensen", "Anna Voorbeeld | luistert | " + name + "\nBo Proef | denkt mee");
    typed.put("versie", site.mark(WEERT));
    assertThat(site.post(WEERT, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/weert/contact").body())
        .contains("src=\"/gezichten/" + name + "\"", "alt=\"Anna Voorbeeld\"");
    HttpResponse<String> picture = site.get("/gezichten/" + name, "");
    assertThat(picture.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/jpeg");
    assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(site.get("/gezichten/..%2Foffice.key", "").statusCode()).isEqualTo(404);
    assertThat(site.get("/gezichten/bestaat-niet.jpg", "").statusCode()).isEqualTo(404);

    HttpResponse<String> removed =
        site.upload(path, Map.of("mens", "Anna Voorbeeld", "versie", site.mark(path)), Map.of());
    assertThat(removed.statusCode()).isEqualTo(303);
    assertThat(site.get("/weert/contact").body()).doesNotContain("/gezichten/");
    assertThat(site.upload(path, Map.of("mens", "Niemand"), Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void aPictureIsSquareSmallAndCarriesNothingElse() throws IOException {
    Pictures pictures = new Pictures(home.resolve("faces"));
    String name = pictures.keep(png(2000, 900)).orElseThrow();
    BufferedImage small = ImageIO.read(new ByteArrayInputStream(pictures.read(name).orElseThrow()));
    assertThat(small.getWidth()).isEqualTo(320).isEqualTo(small.getHeight());
    byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    assertThat(pictures.keep(new ByteArrayInputStream(gif))).isEmpty();
    assertThat(pictures.keep(new ByteArrayInputStream(new byte[9 * 1024 * 1024]))).isEmpty();
    assertThat(pictures.keep(png(6000, 5001))).isEmpty();
  }

  @Test
  void whatIsWrittenIsShownAsText() {
    String attack = "<script>alert(1)</script>";
    Map<String, String> typed = site.formOf(WEERT);
    for (String field : List.of("naam", "motto", "uitleg", "adres", "openingstijden", "loket")) {
      typed.put(field, attack);
    }
    typed.put("mensen", attack + " | " + attack);
    assertThat(site.post(WEERT, typed).statusCode()).isEqualTo(303);
    for (String path :
        List.of(WEERT, WEERT + "/gezichten", "/beheer/portalen", "/weert/", "/weert/contact")) {
      assertThat(site.get(path).body())
          .as(path)
          .doesNotContain("<script>alert")
          .contains("&lt;script&gt;");
    }
  }

  @Test
  void crisisCardsAreChangedAndWorkAtOnce() {
    String path = "/beheer/bestanden/portals/crisis";
    assertThat(site.get("/beheer/portalen").body()).contains("/beheer/crisiskaarten");
    assertThat(site.get("/beheer/crisiskaarten").body()).contains(path);
    String card =
        """
        cards:
          - id: proef
            title: Bel het proefnummer
            phone: "020-7960009"
            text: Dit is een proef.
            phrases: [plonkezwart]
        """;
    Map<String, String> typed =
        new LinkedHashMap<>(Map.of("tekst", card, "versie", site.mark(path), "stap", "bewaar"));
    assertThat(site.post(path, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/zoek?q=plonkezwart").body()).contains("Bel het proefnummer");
    typed.put("tekst", "");
    typed.put("versie", site.mark(path));
    site.post(path, typed);
    assertThat(site.get("/zoek?q=plonkezwart").body()).doesNotContain("Bel het proefnummer");
  }

  private static ByteArrayInputStream png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    return new ByteArrayInputStream(out.toByteArray());
  }
}
