package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.access.TestPeople;
import wegwijs.server.http.Route;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.office.keeper.KeeperLinks;
import wegwijs.server.office.keeper.Keepers;

/** A whole installation that serves, with an administrator who is signed in. */
public final class AdminSite implements AutoCloseable {
  private static final String BOUNDARY = "----wegwijs";

  static {
    // Without it the client refuses to ask by another host name.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final Path home;
  private final String basePath;
  private final Installation installation;
  private final Site site;
  private final TestPeople people;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookie;

  /** An empty installation in this folder. */
  public AdminSite(Path home) {
    this(home, Map.of());
  }

  /**
   * An empty installation in this folder, whose paths begin with this, or with nothing in front.
   */
  public AdminSite(Path home, String basePath) {
    this(home, Map.of("WEGWIJS_BASE_PATH", basePath));
  }

  /** An empty installation in this folder with further settings, such as for mail. */
  AdminSite(Path home, Map<String, String> environment) {
    this.home = home;
    basePath = environment.getOrDefault("WEGWIJS_BASE_PATH", "");
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.put("WEGWIJS_HOME", home.toString());
    all.put("PORT", "0");
    all.put("WEGWIJS_ADDRESS", "localhost");
    Settings settings = Settings.of(all);
    installation = Installation.open(settings);
    site = RunLock.holding(settings.home(), () -> open(settings));
    people = TestPeople.in(home);
    cookie = signIn(Role.ADMINISTRATOR);
  }

  /** The shipped directory in this folder. */
  public static AdminSite ofShippedDirectory(Path home) {
    DemoCommand.fill(Installation.open(Settings.ofHome(home)));
    return new AdminSite(home);
  }

  private Site open(Settings settings) {
    installation.publish(false, ProgressMonitor.NONE);
    return Site.open(installation, settings);
  }

  Installation installation() {
    return installation;
  }

  /** The records behind the site. */
  public RecordStore store() {
    return installation.store();
  }

  /** Waits until what was asked so far is shown. */
  void awaitShown() {
    site.desks().records().settle();
  }

  /** Where it stands, without a slash at the end. */
  public String address() {
    return "http://localhost:" + site.port() + basePath;
  }

  /** Everything that the site answers. */
  List<Route> routes() {
    return site.routes();
  }

  /** The people who may sign in. */
  public TestPeople people() {
    return people;
  }

  /** The cookie of somebody new with this role everywhere. */
  public String signIn(Role role) {
    Account account = people.add(role.id() + "-" + System.nanoTime() + "@example.nl", role, "*");
    return people.cookie(account);
  }

  /** Asks for a page as the administrator. */
  public HttpResponse<String> get(String path) {
    return get(path, cookie);
  }

  /** Asks for a page as whoever has this cookie. */
  public HttpResponse<String> get(String path, String as) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    return send(as.isEmpty() ? request : request.header("Cookie", as));
  }

  /** The same by a host name. */
  HttpResponse<String> getBy(String host, String path, String as) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Cookie", as)
            .header("Host", host));
  }

  /** Asks for events and waits for the last of them. */
  public String events(String path) {
    return send(HttpRequest.newBuilder(URI.create(address() + path))
            .header("Cookie", cookie)
            .header("Accept", "text/event-stream"))
        .body();
  }

  /** Sends a form as the administrator; a redirect is not followed. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return post(path, fields, cookie);
  }

  /** Sends a form as whoever has this cookie. */
  public HttpResponse<String> post(String path, Map<String, String> fields, String as) {
    return send(form(path, fields, as));
  }

  /** The same by a host name. */
  HttpResponse<String> postBy(String host, String path, Map<String, String> fields, String as) {
    return send(form(path, fields, as).header("Host", host));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields, String as) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", people.formToken(as));
    String body =
        all.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return form(path, as, "application/x-www-form-urlencoded", body);
  }

  /** What a browser would send of the form of a page; values of one name stand on lines. */
  Map<String, String> formOf(String path) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Connection.KeyVal field :
        Jsoup.parse(get(path).body()).expectForm("main form[method=post]").formData()) {
      fields.merge(field.key(), field.value(), (before, next) -> before + "\n" + next);
    }
    return fields;
  }

  /** Which version of a file the page of its form was made of. */
  String mark(String path) {
    return Jsoup.parse(get(path).body()).expectFirst("main [name=versie]").val();
  }

  /** Keeps what was filled in on the form of a file, without looking first at what it would do. */
  HttpResponse<String> save(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("stap", "bewaar");
    return post(path, all);
  }

  /** Takes away what was written in a file. */
  void empty(String path) {
    HttpResponse<String> answer = save(path, Map.of("tekst", "", "versie", mark(path)));
    assertThat(answer.statusCode()).as(path).isEqualTo(303);
  }

  /** Sends a form with files, each as its name, a line end and its text. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, Map<String, String> files) {
    StringBuilder body = new StringBuilder();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", people.formToken(cookie));
    all.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
    files.forEach((name, file) -> {
      String[] parts = file.split("\n", 2);
      part(body, "name=\"%s\"; filename=\"%s\"".formatted(name, parts[0]), parts[1]);
    });
    body.append("--").append(BOUNDARY).append("--\r\n");
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return send(form(path, cookie, type, body.toString()));
  }

  /** Gives a source its table; one that is not there yet is added. */
  public void give(String source, String table) {
    boolean isNew = store().sources().find(source).isEmpty();
    upload(
        isNew ? "/beheer/bron-toevoegen" : "/beheer/bronnen/" + source + "/wijzigen",
        Map.of("bron", source, "formaat", "csv", "vertrouwen", "50", "planning", "never"),
        Map.of("bestand", "lijst.csv\n" + table));
  }

  /** Gives a source its table and waits until all of it was taken in, however much it lost. */
  public void take(String source, String table) {
    give(source, table);
    post("/beheer/bronnen/" + source + "/bevestigd", Map.of());
    events("/beheer/bronnen/" + source + "/voortgang");
  }

  private static void part(StringBuilder body, String disposition, String content) {
    body.append(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, disposition, content));
  }

  private HttpRequest.Builder form(String path, String as, String type, String body) {
    return HttpRequest.newBuilder(URI.create(address() + path))
        .header("Cookie", as)
        .header("Sec-Fetch-Site", "same-origin")
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  /** The path by which an organization keeps its records. */
  public String keeperLink(UUID organization) {
    OfficeStore office = OfficeStore.open(home.resolve("office.db"), home.resolve("office.key"));
    Keepers keepers = new Keepers(office, Clock.systemUTC());
    keepers.invite(organization, "standaard", new Keeper.Reached("anna@example.nl", address()));
    return "/bijhouden/"
        + new KeeperLinks(office, keepers, Clock.systemUTC())
            .token(keepers.findOf(organization).orElseThrow(), Duration.ofDays(1));
  }

  /** Sends a form as a visitor, who has no session. */
  HttpResponse<String> postOpenly(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    site.close();
  }
}
