package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.RecordOverview.Wanted;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.keeper.KeeperLinks;
import wegwijs.server.office.keeper.Keepers;
import wegwijs.server.page.form.FormStamps;

/** Organizations keep their own records: by a real mail server and over HTTP. */
class KeepingTest {
  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/bijhouden/[A-Za-z0-9._-]+)");
  private static final Pattern CHANGE = Pattern.compile("name=\"wijziging\" value=\"([^\"]+)\"");
  private static final String TABLE =
      """
      id;naam;organisatie;telefoon;e-mail;gemeente;omschrijving
      1;Eetclub De Lepel;Zonnewijk;020-7960111;info@zonnewijk.example.nl;Weert;Samen eten
      2;Klusdienst;Zonnewijk;020-7960112;;Weert;Kleine klussen
      3;Leesclub;Boekhuis;020-7960113;boek@boekhuis.example.nl;Weert;Samen lezen
      """;
  private static final String ALL = "/beheer/bijhouden/weert";

  @TempDir private Path home;
  private GreenMail mail;
  private AdminSite site;
  private String editor;

  @BeforeEach
  void open() {
    mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    open("");
  }

  private void open(String extra) {
    String server = "smtp+plain://localhost:" + mail.getSmtp().getPort();
    Map<String, String> settings = new LinkedHashMap<>();
    if (!extra.equals("no mail")) {
      settings.put("WEGWIJS_SMTP", server);
      settings.put("WEGWIJS_MAIL_FROM", "kaart@example.nl");
    }
    site = new AdminSite(home, settings);
    editor =
        site.people()
            .cookie(
                site.people().add("ed" + System.nanoTime() + "@example.nl", Role.EDITOR, "weert"));
    take();
  }

  @AfterEach
  void close() {
    site.close();
    mail.stop();
  }

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
    open("");
    String link = invite("Zonnewijk", "info@zonnewijk.example.nl");
    send(link + "/dienst/" + idOf("Klusdienst"), Map.of("description", "Lampen vervangen"));
    assertThat(publicPage("Klusdienst")).contains("Lampen vervangen");
    assertThat(review()).contains("Wijzigingen van organisaties (0)");
    send(link + "/nieuw", Map.of("new_service", "Fietsclub"));
    assertThat(review()).contains("Wijzigingen van organisaties (1)");
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
    open("no mail");
    assertThat(site.get(ALL, editor).body()).contains("geen mailserver");
    fields.put("email", "info@zonnewijk.example.nl");
    assertThat(site.post(ALL + "/uitnodigen", fields, editor).statusCode()).isEqualTo(404);
    assertThat(site.post(ALL + "/uitnodigen-allen", Map.of(), editor).statusCode()).isEqualTo(404);
  }

  private String invite(String organization, String email) throws Exception {
    int before = mail.getReceivedMessages().length;
    Map<String, String> fields = new LinkedHashMap<>(owner(organization));
    fields.put("email", email);
    assertThat(site.post(ALL + "/uitnodigen", fields, editor).statusCode()).isEqualTo(303);
    assertThat(mail.waitForIncomingEmail(10_000, before + 1)).isTrue();
    MimeMessage last = mail.getReceivedMessages()[before];
    assertThat(last.getAllRecipients()[0]).hasToString(email);
    assertThat(last.getSubject()).contains(organization);
    Matcher link = LINK.matcher(text(last));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static String text(MimeMessage message) throws IOException, MessagingException {
    return message.getContent() instanceof String text ? text : GreenMailUtil.getBody(message);
  }

  private List<String> recipients(int count) throws MessagingException {
    assertThat(mail.waitForIncomingEmail(10_000, count)).isTrue();
    return Arrays.stream(mail.getReceivedMessages())
        .map(message -> {
          try {
            return message.getAllRecipients()[0].toString();
          } catch (MessagingException e) {
            throw new IllegalStateException(e);
          }
        })
        .toList();
  }

  private Map<String, String> owner(String organization) {
    return Map.of("organisatie", organization(organization).toString());
  }

  private HttpResponse<String> visit(String path) {
    return site.get(path, "");
  }

  /** Sends a form of a link with what stands in it, and these fields changed. */
  private HttpResponse<String> send(String path, Map<String, String> changed) {
    Map<String, String> fields = new LinkedHashMap<>();
    Jsoup.parse(visit(path).body())
        .select("main form [name]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.remove("stopt");
    fields.putAll(stamped(path));
    fields.putAll(changed);
    return site.postOpenly(path, fields);
  }

  /** The stamp of a form that was given out a moment ago, so that nobody need wait. */
  private Map<String, String> stamped(String path) {
    OfficeStore office = office();
    String token = path.split("/", -1)[2];
    if (!(new KeeperLinks(office, new Keepers(office, Clock.systemUTC()), Clock.systemUTC())
            .open(token)
        instanceof KeeperLinks.Opened.By(var keeper))) {
      return Map.of();
    }
    Clock before = Clock.fixed(Instant.now().minus(Duration.ofMinutes(1)), ZoneOffset.UTC);
    String form = "keeper " + keeper.id() + " " + keeper.serial();
    return Map.of(FormStamps.FIELD, new FormStamps(office.sealer(), before).issue(form));
  }

  private OfficeStore office() {
    return OfficeStore.open(home.resolve("office.db"), home.resolve("office.key"));
  }

  private String review() {
    return site.get("/beheer/nakijken", editor).body();
  }

  private String change() {
    return CHANGE
        .matcher(review())
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1))
        .orElse("");
  }

  /** The first change that may go on the site; empty when there is none. */
  private String publishable() {
    return Jsoup.parse(review()).select("form[action$=/plaatsen] input[name=wijziging]").stream()
        .findFirst()
        .map(Element::val)
        .orElse("");
  }

  private HttpResponse<String> decide(String what) {
    return decide(what, change());
  }

  private HttpResponse<String> decide(String what, String change) {
    return site.post(
        "/beheer/nakijken/wijzigingen/" + what,
        Map.of("portaal", "weert", "wijziging", change),
        editor);
  }

  private void take() {
    boolean isNew = site.store().sources().find("lijst").isEmpty();
    site.upload(
        isNew ? "/beheer/bron-toevoegen" : "/beheer/bronnen/lijst/wijzigen",
        Map.of(
            "bron",
            "lijst",
            "adres",
            "",
            "formaat",
            "csv",
            "vertrouwen",
            "50",
            "gemeente",
            "",
            "planning",
            "never"),
        Map.of("bestand", "lijst.csv\n" + TABLE));
    site.post("/beheer/bronnen/lijst/bevestigd", Map.of());
    site.events("/beheer/bronnen/lijst/voortgang");
  }

  private UUID idOf(String name) {
    return id(RecordKind.SERVICE, name);
  }

  private UUID organization(String name) {
    return id(RecordKind.ORGANIZATION, name);
  }

  private UUID id(RecordKind kind, String name) {
    return site.store().overview().list(new Wanted(name, "", Optional.empty()), 0, 9).stream()
        .filter(line -> line.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String publicPage(String name) {
    String path = "/aanbod/x/" + idOf(name);
    return site.get(path, "")
        .headers()
        .firstValue("Location")
        .map(place -> site.get(place.replaceFirst("^https?://[^/]+", ""), "").body())
        .orElseGet(() -> site.get(path, "").body());
  }
}
