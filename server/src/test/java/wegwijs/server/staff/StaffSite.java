package wegwijs.server.staff;

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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wegwijs.data.place.Places;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Situations;
import wegwijs.data.situation.Transitions;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.FrontOffice;
import wegwijs.server.access.SigningIn;
import wegwijs.server.access.TestPeople;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.api.SearchApi;
import wegwijs.server.api.hsds.HsdsApi;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.Route;
import wegwijs.server.http.StaticFiles;
import wegwijs.server.mail.Mailer;
import wegwijs.server.message.ShortfallMessages;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.MovingClock;
import wegwijs.server.office.account.Role;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.Entrusted;
import wegwijs.server.page.PublicPages;
import wegwijs.server.page.Reference;
import wegwijs.server.page.TestRecords;
import wegwijs.server.page.words.Slug;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;
import wegwijs.templates.Assets;

/**
 * Everything that a site answers, public and not, on a real server over the shipped directory. Each
 * site has people of its own; the records are shared.
 */
public final class StaffSite implements AutoCloseable {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final Places PLACES = Places.shipped();
  private static final Phrasebook PHRASES = Phrasebook.load(Optional.empty());
  private static final Clock FILLED =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  /** The records, filled once for all sites. */
  private static final class Records {
    static final Path FOLDER;
    static final RecordStore STORE;

    static {
      try {
        FOLDER = Files.createTempDirectory("wegwijs-staff");
        STORE = TestRecords.fill(FOLDER, VOCABULARY, PLACES, FILLED);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final List<Mailer.Message> sent = new CopyOnWriteArrayList<>();
  private final MovingClock clock = new MovingClock(FILLED.instant());
  private final String basePath;
  private final OfficeStore office;
  private final TestPeople people;
  private final LuceneSearch search;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  /** A site that keeps its people in this folder. */
  public StaffSite(Path folder) {
    this(folder, "");
  }

  /** The same, whose paths begin with this, or with nothing in front. */
  public StaffSite(Path folder, String basePath) {
    this(folder, basePath, Records.STORE, Records.FOLDER.resolve("index"));
  }

  /** The same over other records. */
  public StaffSite(Path folder, RecordStore store, Path index) {
    this(folder, "", store, index);
  }

  private StaffSite(Path folder, String basePath, RecordStore store, Path index) {
    this.basePath = basePath;
    office = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    people = new TestPeople(office, clock);
    Interpreter interpreter = new Interpreter(VOCABULARY, PHRASES, PLACES);
    search = openSearch(index, interpreter);
    Reference reference =
        new Reference(
            VOCABULARY,
            PLACES,
            Portals.shipped(PLACES),
            CrisisRecogniser.of(List.of()),
            Situations.of(List.of(), VOCABULARY),
            new ShortfallMessages(PHRASES.siteQuestions()));
    StaticFiles assets = StaticFiles.joined(Assets.FOLDER, Assets.files());
    Delivery delivery = new Delivery(basePath, assets.address(), false, Optional.empty());
    WorkFrame frame = WorkFrame.dutch(delivery.assets());
    ClientAddress clients = new ClientAddress(Set.of());
    SigningIn signingIn =
        new SigningIn(office, people.people(), frame, clients, Optional.empty(), clock);
    PublicPages pages =
        new PublicPages(
            reference,
            search,
            store.records(),
            clock,
            delivery,
            Entrusted.to(office, clock, clients));
    server =
        HttpServer.start(
            HttpSettings.under(basePath),
            List.of(
                assets,
                signingIn,
                api(reference, store),
                new HsdsApi(store, search, VOCABULARY, PLACES),
                new FrontOffice(
                    frame,
                    reference,
                    Transitions.of(List.of(), VOCABULARY),
                    search,
                    store.records(),
                    office,
                    Optional.of(sent::add),
                    clock),
                pages),
            List.of(SearchApi.ROOT, HsdsApi.ROOT),
            pages.errorPage(),
            signingIn.gate());
  }

  private static LuceneSearch openSearch(Path index, Interpreter interpreter) {
    try {
      return LuceneSearch.open(index, VOCABULARY, () -> interpreter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SearchApi api(Reference reference, RecordStore store) {
    return new SearchApi(
        search,
        store.records(),
        VOCABULARY,
        PLACES,
        reference.crisis(),
        reference.messages(),
        (name, id) -> basePath + "/aanbod/" + Slug.of(name) + "/" + id,
        clock);
  }

  /** Where it stands, without a slash at the end. */
  public String address() {
    return "http://localhost:" + server.port() + basePath;
  }

  /** The clock of the people. */
  public MovingClock clock() {
    return clock;
  }

  /** What people entrusted to it. */
  public OfficeStore office() {
    return office;
  }

  /** The mail that went out. */
  public List<Mailer.Message> sent() {
    return sent;
  }

  /** The people. */
  public TestPeople people() {
    return people;
  }

  /** Everything that it answers. */
  public List<Route> routes() {
    return server.routes();
  }

  /** Somebody with a role, signed in. */
  public Colleague colleague(Role role, String portal) {
    return colleague(role.id() + "." + portal.replace("*", "alle") + "@example.nl", role, portal);
  }

  /** The same with an address of their own. */
  public Colleague colleague(String email, Role role, String portal) {
    Account account =
        people
            .people()
            .accounts()
            .findByEmail(email)
            .orElseGet(() -> people.add(email, role, portal));
    return new Colleague(account, people.cookie(account));
  }

  /** A visitor who is not signed in. */
  public Reply visit(String path) {
    return send(HttpRequest.newBuilder(URI.create(address() + path)));
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("Location").orElse(""),
          Jsoup.parse(response.body(), response.uri().toString()));
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
  }

  /** What was answered. */
  public record Reply(int status, String body, String location, Document page) {
    /** The words of everything that fits a selector. */
    public String text(String selector) {
      return page.select(selector).text();
    }
  }

  /** Somebody who is signed in. */
  public final class Colleague {
    private final Account account;
    private final String cookie;

    private Colleague(Account account, String cookie) {
      this.account = account;
      this.cookie = cookie;
    }

    /** Who it is. */
    public Account account() {
      return account;
    }

    /** What the browser sends. */
    public String cookie() {
      return cookie;
    }

    /** Asks for a page. */
    public Reply get(String path) {
      return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Cookie", cookie));
    }

    /** Sends a form of a page. */
    public Reply post(String path, Map<String, String> fields) {
      String body =
          "_csrf="
              + encoded(people.formToken(cookie))
              + fields.entrySet().stream()
                  .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                  .collect(Collectors.joining());
      return send(
          HttpRequest.newBuilder(URI.create(address() + path))
              .header("Cookie", cookie)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Sec-Fetch-Site", "same-origin")
              .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
