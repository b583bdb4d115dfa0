package wegwijs.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.place.Places;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Situations;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.http.Gate;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;
import wegwijs.templates.Assets;

/**
 * The public pages on a real server, over the shipped directory. It is always Monday 23 November
 * 2026, 10 o'clock in the Netherlands.
 */
public final class TestSite implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  static {
    // Without it the client refuses to ask for a portal by its host name.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final Path folder;
  private final LuceneSearch search;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestSite(Path folder, Portals portals) throws IOException {
    this.folder = folder;
    Vocabulary vocabulary = VocabularyLoader.load(Optional.empty());
    Places places = Places.shipped();
    RecordStore store = TestRecords.fill(folder, vocabulary, places, CLOCK);
    Phrasebook phrasebook = Phrasebook.load(Optional.empty());
    Interpreter interpreter = new Interpreter(vocabulary, phrasebook, places);
    search = LuceneSearch.open(folder.resolve("index"), vocabulary, () -> interpreter);
    StaticFiles assets = StaticFiles.joined(Assets.FOLDER, Assets.files());
    PublicPages pages =
        new PublicPages(
            new Reference(
                vocabulary,
                places,
                portals,
                CrisisRecogniser.shipped(),
                Situations.shipped(vocabulary),
                new ShortfallMessages(phrasebook.siteQuestions())),
            search,
            store.records(),
            CLOCK,
            new Delivery(assets.address(), false),
            new Supporters(
                OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key")),
                CLOCK));
    server =
        HttpServer.start(
            HttpSettings.local(),
            List.of(assets, pages),
            List.of(),
            pages.errorPage(),
            Gate.CLOSED);
  }

  static TestSite open() {
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

  Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin() + path)));
  }

  /** The same as a visitor who came by this host name. */
  Answer get(String host, String path) {
    return send(HttpRequest.newBuilder(URI.create(origin() + path)).header("Host", host));
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
