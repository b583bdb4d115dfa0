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
import wegwijs.server.access.People;
import wegwijs.server.access.SigningIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.desk.DeskPages;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.office.OfficeStore;
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
  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  static {
    // Without it the client refuses to ask for a portal by its host name.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final Path folder;
  private final LuceneSearch search;
  private final HttpServer server;
  private final OfficeStore office;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestSite(Path folder, Portals portals) throws IOException {
    this.folder = folder;
    Vocabulary vocabulary = VocabularyLoader.load(Optional.empty());
    Places places = Places.shipped();
    RecordStore store = TestRecords.fill(folder, vocabulary, places, CLOCK);
    Phrasebook phrasebook = Phrasebook.load(Optional.empty());
    Interpreter interpreter = new Interpreter(vocabulary, phrasebook, places);
    search = LuceneSearch.open(folder.resolve("index"), vocabulary, () -> interpreter);
    office = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    StaticFiles assets = StaticFiles.joined(Assets.FOLDER, Assets.files());
    Reference reference =
        new Reference(
            vocabulary,
            places,
            portals,
            CrisisRecogniser.shipped(),
            Situations.shipped(vocabulary),
            new ShortfallMessages(phrasebook.siteQuestions()));
    ClientAddress clients = new ClientAddress(Set.of());
    People people = People.of(office, CLOCK);
    WorkFrame work = WorkFrame.dutch(assets.address());
    SigningIn signingIn = new SigningIn(office, people, work, clients, CLOCK);
    PublicPages pages =
        new PublicPages(
            reference,
            search,
            store.records(),
            CLOCK,
            new Delivery(assets.address(), false),
            Entrusted.to(
                office,
                new PassingClock(CLOCK.instant()),
                new ClientLimits(clients, 1_000, Duration.ofMinutes(1))));
    server =
        HttpServer.start(
            HttpSettings.local(),
            List.of(
                assets,
                pages,
                signingIn,
                new DeskPages(
                    reference,
                    Transitions.shipped(vocabulary),
                    search,
                    store.records(),
                    office,
                    people,
                    work,
                    CLOCK)),
            List.of(),
            pages.errorPage(),
            signingIn.gate());
  }

  /** Over the shipped portals. */
  public static TestSite open() {
    try {
      return new TestSite(
          Files.createTempDirectory("wegwijs-pages"), Portals.shipped(Places.shipped()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with the portals of this installation. */
  public static TestSite with(Path installation) {
    try {
      return new TestSite(
          Files.createTempDirectory("wegwijs-pages"), Portals.of(installation, Places.shipped()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it stands, without a slash at the end. */
  public String origin() {
    return "http://localhost:" + server.port();
  }

  /** What a visitor gets. */
  public Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin() + path)));
  }

  /** The same as a visitor who came by this host name. */
  Answer get(String host, String path) {
    return send(HttpRequest.newBuilder(URI.create(origin() + path)).header("Host", host));
  }

  /** Sends a form, as a browser does from a page of this site. */
  Answer post(String path, Map<String, List<String>> fields) {
    return send(form(path, fields));
  }

  private HttpRequest.Builder form(String path, Map<String, List<String>> fields) {
    String body =
        fields.entrySet().stream()
            .flatMap(field ->
                field.getValue().stream()
                    .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(origin() + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", origin())
        .header("Sec-Fetch-Site", "same-origin")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What visitors entrusted to the site. */
  public OfficeStore office() {
    return office;
  }

  /** Where it keeps its files. */
  public Path folder() {
    return folder;
  }

  /** The same as somebody who is signed in with this cookie. */
  public Answer getAs(String cookie, String path) {
    return send(HttpRequest.newBuilder(URI.create(origin() + path)).header("Cookie", cookie));
  }

  /** Sends a form as somebody who is signed in with this cookie. */
  public Answer postAs(String cookie, String path, Map<String, List<String>> fields) {
    return send(form(path, fields).header("Cookie", cookie));
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
