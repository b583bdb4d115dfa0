package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RecordOverview.Wanted;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.keeper.KeeperLinks;
import wegwijs.server.office.keeper.Keepers;
import wegwijs.server.page.form.FormStamps;

/**
 * A portal with three services of two organizations, a real mail server, and an editor who signs
 * in.
 */
abstract class KeeperFixture {
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
  static final String ALL = "/beheer/bijhouden/weert";

  @TempDir Path home;
  GreenMail mail;
  AdminSite site;
  String editor;

  @BeforeEach
  void open() {
    mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    open(withMail());
  }

  Map<String, String> withMail() {
    String server = "smtp+plain://localhost:" + mail.getSmtp().getPort();
    return Map.of("WEGWIJS_SMTP", server, "WEGWIJS_MAIL_FROM", "kaart@example.nl");
  }

  void open(Map<String, String> settings) {
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

  String invite(String organization, String email) throws Exception {
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

  static String text(MimeMessage message) throws IOException, MessagingException {
    return message.getContent() instanceof String text ? text : GreenMailUtil.getBody(message);
  }

  List<String> recipients(int count) throws MessagingException {
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

  Map<String, String> owner(String organization) {
    return Map.of("organisatie", organization(organization).toString());
  }

  HttpResponse<String> visit(String path) {
    return site.get(path, "");
  }

  /** Sends a form of a link with what stands in it, and these fields changed. */
  HttpResponse<String> send(String path, Map<String, String> changed) {
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
  Map<String, String> stamped(String path) {
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

  OfficeStore office() {
    return OfficeStore.open(home.resolve("office.db"), home.resolve("office.key"));
  }

  String review() {
    return site.get("/beheer/nakijken", editor).body();
  }

  String change() {
    return CHANGE
        .matcher(review())
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1))
        .orElse("");
  }

  /** The first change that may go on the site; empty when there is none. */
  String publishable() {
    return Jsoup.parse(review()).select("form[action$=/plaatsen] input[name=wijziging]").stream()
        .findFirst()
        .map(Element::val)
        .orElse("");
  }

  HttpResponse<String> decide(String what) {
    return decide(what, change());
  }

  HttpResponse<String> decide(String what, String change) {
    return site.post(
        "/beheer/nakijken/wijzigingen/" + what,
        Map.of("portaal", "weert", "wijziging", change),
        editor);
  }

  void take() {
    site.take("lijst", TABLE);
  }

  UUID idOf(String name) {
    return id(RecordKind.SERVICE, name);
  }

  UUID organization(String name) {
    return id(RecordKind.ORGANIZATION, name);
  }

  private UUID id(RecordKind kind, String name) {
    return site.store().overview().list(new Wanted(name, "", Optional.empty()), 0, 9).stream()
        .filter(line -> line.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  String publicPage(String name) {
    String path = "/aanbod/x/" + idOf(name);
    return site.get(path, "")
        .headers()
        .firstValue("Location")
        .map(place -> site.get(place.replaceFirst("^https?://[^/]+", ""), "").body())
        .orElseGet(() -> site.get(path, "").body());
  }
}
