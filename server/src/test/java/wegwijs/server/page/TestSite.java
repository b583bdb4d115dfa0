package wegwijs.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.place.Places;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Situations;
import wegwijs.data.situation.Transitions;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.FrontOffice;
import wegwijs.server.access.People;
import wegwijs.server.access.SigningIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.api.SearchApi;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.page.words.Slug;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;
import wegwijs.templates.Assets;

/**
 * The public pages on a real server, over the shipped directory. It is always Monday 23 November
 * 2026, 10 o'clock in the Netherlands.
 */
public final class TestSite implements AutoCloseable {
  /** Its time, which does not pass. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  static {
    // Without it the client refuses to ask for a portal by its host name.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  /** How many forms one client can send. */
  static final int MOST_FORMS = 200;

  private final Path folder;
  private final String basePath;
  private final LuceneSearch search;
  private final HttpServer server;
  private final OfficeStore office;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestSite(Portals portals, String basePath, Optional<String> origin) throws IOException {
    folder = Files.createTempDirectory("wegwijs-pages");
    this.basePath = basePath;
    Vocabulary vocabulary = VocabularyLoader.load(List.of());
    Places places = Places.shipped();
    RecordStore store = TestRecords.fill(folder, vocabulary, places, CLOCK);
    Phrasebook phrasebook = Phrasebook.load(Optional.empty());
    Interpreter interpreter = new Interpreter(vocabulary, phrasebook, places);
    search = LuceneSearch.open(folder.resolve("index"), vocabulary, () -> interpreter);
    StaticFiles assets = StaticFiles.joined(Assets.FOLDER, Assets.files());
    Reference reference =
        new Reference(
            vocabulary,
            places,
            portals,
            CrisisRecogniser.of(List.of()),
            Situations.of(List.of(), vocabulary),
            new ShortfallMessages(phrasebook.siteQuestions()));
    office = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    ClientAddress clients =
        new ClientAddress(Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]"));
    Delivery delivery = new Delivery(basePath, assets.address(), false, origin);
    People people = People.of(office, CLOCK);
    WorkFrame work = WorkFrame.dutch(delivery.assets());
    SigningIn signingIn = new SigningIn(office, people, work, clients, Optional.empty(), CLOCK);
    PublicPages pages =
        new PublicPages(
            reference,
            search,
            store.records(),
            CLOCK,
            delivery,
            Entrusted.to(
                office,
                new PassingClock(CLOCK.instant()),
                new ClientLimits(clients, MOST_FORMS, Duration.ofHours(1)),
                new ClientLimits(clients, MOST_FORMS, Duration.ofHours(1))));
    FrontOffice desk =
        new FrontOffice(
            work,
            reference,
            Transitions.of(List.of(), vocabulary),
            search,
            store.records(),
            office,
            Optional.empty(),
            CLOCK);
    server =
        HttpServer.start(
            HttpSettings.under(basePath),
            List.of(assets, api(vocabulary, places, store, phrasebook), signingIn, desk, pages),
            List.of(SearchApi.ROOT),
            pages.errorPage(),
            signingIn.gate());
  }

  private SearchApi api(
      Vocabulary vocabulary, Places places, RecordStore store, Phrasebook phrasebook) {
    return new SearchApi(
        search,
        store.records(),
        vocabulary,
        places,
        CrisisRecogniser.of(List.of()),
        new ShortfallMessages(phrasebook.siteQuestions()),
        (name, id) -> basePath + "/aanbod/" + Slug.of(name) + "/" + id,
        CLOCK);
  }

  /** The shipped portals under this base path. */
  static TestSite open(String basePath) {
    return open(Portals.shipped(Places.shipped()), basePath, Optional.empty());
  }

  /** The same with the portals of this installation. */
  public static TestSite with(Path installation, String basePath) {
    return open(Portals.of(installation, Places.shipped()), basePath, Optional.empty());
  }

  /** The shipped portals on a site whose scheme and host somebody told. */
  static TestSite known(String origin) {
    return open(Portals.shipped(Places.shipped()), "", Optional.of(origin));
  }

  private static TestSite open(Portals portals, String basePath, Optional<String> origin) {
    try {
      return new TestSite(portals, basePath, origin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it stands, with its base path and without a slash at the end. */
  public String address() {
    return origin() + basePath;
  }

  /** The same without its base path. */
  public String origin() {
    return "http://localhost:" + server.port();
  }

  /** What a visitor gets. */
  public Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address() + path)));
  }

  /** The same as a visitor who came by this host name. */
  Answer get(String host, String path) {
    return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Host", host));
  }

  /** Sends a form, as a browser does from a page of this site. */
  Answer post(String path, String fields) {
    return send(form(path, fields));
  }

  /** The same as a client from elsewhere, by way of a proxy that is trusted. */
  Answer postFrom(String client, String path, String fields) {
    return send(form(path, fields).header("X-Forwarded-For", client));
  }

  /** The same with each field and its values. */
  Answer post(String path, Map<String, List<String>> fields) {
    return post(path, encoded(fields));
  }

  private HttpRequest.Builder form(String path, String fields) {
    return HttpRequest.newBuilder(URI.create(address() + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", origin())
        .header("Sec-Fetch-Site", "same-origin")
        .POST(HttpRequest.BodyPublishers.ofString(fields));
  }

  private static String encoded(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .flatMap(field ->
            field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What somebody gets who is signed in with this cookie. */
  public Answer getAs(String cookie, String path) {
    return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Cookie", cookie));
  }

  /** Sends a form as somebody who is signed in with this cookie. */
  public Answer postAs(String cookie, String path, Map<String, List<String>> fields) {
    return send(form(path, encoded(fields)).header("Cookie", cookie));
  }

  /** What visitors entrusted to the site. */
  public OfficeStore office() {
    return office;
  }

  /** Where it keeps its files. */
  public Path folder() {
    return folder;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    search.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
