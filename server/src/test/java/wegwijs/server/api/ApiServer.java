package wegwijs.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wegwijs.data.json.Json;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.indexer.Importer;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.api.hsds.HsdsApi;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.Gate;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.Routes;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.experience.Experiences;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;

/** Both APIs on a store and an index of their own, reached over a real connection. */
public final class ApiServer implements AutoCloseable {
  private static final List<String> RECORDS =
      List.of(
          "/wegwijs/directory/weert.json",
          "/wegwijs/directory/twente.json",
          "/wegwijs/directory/landelijk.json",
          "/wegwijs/server/api/places.json");

  private final Path folder;
  private final RecordStore store;
  private final Vocabulary vocabulary = VocabularyLoader.load(List.of());
  private final Places places = Places.shipped();
  private final LuceneSearch search;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ApiServer(Path folder, Map<String, Path> files) throws IOException {
    this.folder = folder;
    this.store = RecordStore.open(folder.resolve("store.db"));
    files.forEach(this::take);
    publish();
    Phrasebook phrasebook = Phrasebook.load(Optional.empty());
    Interpreter interpreter = new Interpreter(vocabulary, phrasebook, places);
    this.search = LuceneSearch.open(folder.resolve("index"), vocabulary, () -> interpreter);
    Routes api =
        new SearchApi(
            search,
            store.records(),
            vocabulary,
            places,
            CrisisRecogniser.of(List.of()),
            new ShortfallMessages(phrasebook.siteQuestions()),
            (name, id) -> "/aanbod/" + id,
            Clock.systemUTC());
    OfficeStore office =
        OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    Routes organizations = new OrganizationApi(store.records(), new Experiences(office));
    Routes hsds = new HsdsApi(store, search, vocabulary, places);
    this.server =
        HttpServer.start(
            HttpSettings.local(),
            List.of(api, organizations, hsds),
            List.of(SearchApi.ROOT, HsdsApi.ROOT),
            ErrorPage.plain(),
            Gate.CLOSED);
  }

  /** A server of the directory that comes with the program, and some places on the map. */
  public static ApiServer ofShippedDirectory(Path folder) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    for (String name : RECORDS) {
      Path file = folder.resolve(Path.of(name).getFileName().toString());
      try (InputStream in = ApiServer.class.getResourceAsStream(name)) {
        Files.copy(in, file);
      }
      files.put("bron-" + files.size(), file);
    }
    return new ApiServer(folder, files);
  }

  /** A server of one file of HSDS records. */
  public static ApiServer ofHsds(Path folder, Path file) throws IOException {
    return new ApiServer(folder, Map.of("hsds", file));
  }

  /** Takes a file in as the whole content of a source. */
  public void take(String source, Path file) {
    SourceFormat format = source.equals("hsds") ? SourceFormat.HSDS : SourceFormat.WEGWIJS;
    Source from = new Source(source, format, null, null, Source.DEFAULT_TRUST, null);
    store.sources().put(from);
    RunOutcome outcome =
        new Importer(store, vocabulary, places, Clock.systemUTC())
            .run(from, file, true, ProgressMonitor.NONE)
            .outcome();
    if (outcome != RunOutcome.COMPLETE) {
      throw new IllegalStateException(file + " was not taken in: " + outcome);
    }
  }

  /** Brings the index up to the store, and the search up to the index. */
  public void publish() {
    try {
      new IndexBuilder(store, vocabulary, places, folder.resolve("index"))
          .publish(false, ProgressMonitor.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (search != null) {
      search.refresh();
    }
  }

  /** The search from which both APIs answer. */
  public LuceneSearch search() {
    return search;
  }

  /** The routes of both APIs. */
  public HttpServer server() {
    return server;
  }

  /** Asks for a path with its query. */
  public Answer get(String path) {
    return send(request(path).build());
  }

  /** Sends JSON. */
  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /** A request for a path, to be completed. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  /** Sends any request. */
  public Answer send(HttpRequest request) {
    try {
      HttpResponse<String> answer = exchange(request);
      return new Answer(
          answer.statusCode(), answer.body(), name -> answer.headers().firstValue(name).orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The server may close a connection just when the client uses it again (RFC 9112, 9.3.1). The
   * client then repeats a GET by itself; other requests are repeated here, once.
   */
  private HttpResponse<String> exchange(HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse.BodyHandler<String> text =
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    try {
      return client.send(request, text);
    } catch (IOException e) {
      return client.send(request, text);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    search.close();
  }

  /** What came back. */
  public record Answer(int status, String text, UnaryOperator<String> headers) {
    /** A header; empty when it is absent. */
    public String header(String name) {
      return headers.apply(name);
    }

    /** The body as a tree. */
    @SuppressWarnings("unchecked") // an object of JSON has names
    public Map<String, Object> json() {
      return Json.read(text.getBytes(StandardCharsets.UTF_8), Map.class);
    }

    /** A list of objects in the body. */
    @SuppressWarnings("unchecked") // a list of JSON objects
    public List<Map<String, Object>> list(String name) {
      return (List<Map<String, Object>>) json().get(name);
    }
  }
}
