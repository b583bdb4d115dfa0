package wegwijs.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.AdminSite;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.account.Role;

/** An administrator at work in a real browser, with a real web site as a source. */
@UnderEachBasePath
@ExtendWith(InBrowser.class)
class AdminJourneyTest {
  private static final String TABLE =
      """
      naam;organisatie;telefoon
      Eetclub;Zonnewijk;020-7960111
      Rare bus;;nul
      """;

  @TempDir private Path home;
  private final String basePath;
  private final Chromium chromium;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private AdminSite site;
  private HttpServer source;

  AdminJourneyTest(String basePath, Chromium chromium) {
    this.basePath = basePath;
    this.chromium = chromium;
  }

  @BeforeEach
  void open() throws IOException {
    pages.put(
        "/",
        page(
            "Welkom bij Welzijn De Linde",
            "<p>Wij helpen inwoners van Weert elkaar te ontmoeten.</p>"
                + "<a href=\"/eetclub\">Eetclub</a>"));
    pages.put("/eetclub", eating("020-7960111"));
    source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    source.createContext("/", this::answer);
    source.start();
    site = new AdminSite(home, basePath);
    site.people().add("bo@example.nl", Role.ADMINISTRATOR, "*");
  }

  @AfterEach
  void close() {
    site.close();
    source.stop(0);
  }

  private static String eating(String phone) {
    return page(
        "Eetclub voor ouderen",
        "<p>Samen eten in de buurt. Onze vrijwilligers koken elke woensdag een maaltijd voor u.</p>"
            + "<p>Bel <a href=\"tel:"
            + phone
            + "\">"
            + phone
            + "</a></p>");
  }

  private static String page(String heading, String content) {
    return "<!doctype html><html lang=\"nl\"><title>%s - Welzijn De Linde</title><main><h1>%s</h1>%s</main></html>"
        .formatted(heading, heading, content);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String page = pages.get(exchange.getRequestURI().getPath());
    byte[] body = (page == null ? "weg" : page).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void aSourceIsAddedTriedReadCorrectedAndReadAgain() throws Exception {
    try (Visitor visitor =
            Visitor.with(chromium, site.address(), Visitor.window(1280, 900, false));
        Searching searching = new Searching(site.address())) {
      Page page = signIn(visitor);
      page.getByRole(AriaRole.NAVIGATION).getByText("Bronnen").click();
      page.getByText("Bron toevoegen").click();
      page.getByLabel("Naam van de bron").fill("linde");
      page.getByLabel("Webadres")
          .fill("http://localhost:" + source.getAddress().getPort() + "/eetclub");
      page.getByLabel("Deze bron mag op het eigen netwerk staan").check();
      page.getByText("Bewaar").click();
      assertThat(page.locator(".work-done")).hasText("De bron is bewaard.");
      assertThat(page.locator(".work-warning")).containsText("eigen netwerk");

      button(page, "Probeer").click();
      assertThat(page.locator("main")).containsText("Eetclub voor ouderen");
      page.goBack();
      run(page);
      assertThat(page.locator("main")).containsText("Helemaal gelezen");

      correctPhone(page);
      pages.put("/eetclub", eating("020-7960222"));
      visitor.goTo("/beheer/bronnen/linde");
      run(page);
      assertThat(page.locator("main")).containsText("Helemaal gelezen");

      visitor.goTo("/beheer/aanbod?q=eetclub");
      page.getByRole(AriaRole.LINK).getByText("Eetclub voor ouderen").first().click();
      assertThat(page.locator("main")).containsText("Verbeterd door de redactie");
      page.locator(".work-facts a[href*='/aanbod/']").click();
      assertThat(page.locator("body")).containsText("020 796 0999");
      assertThat(visitor.complaints()).isEmpty();
      assertThat(searching.failures()).isEmpty();
    }
  }

  private void correctPhone(Page page) {
    page.navigate(site.address() + "/beheer/aanbod?q=eetclub");
    page.getByRole(AriaRole.LINK).getByText("Eetclub voor ouderen").first().click();
    page.locator("summary")
        .getByText("Telefoon", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.locator("#phones").fill("020-7960999");
    button(page, "Bewaar: Telefoon").click();
    assertThat(page.locator(".work-done")).hasText("De verbetering is bewaard.");
  }

  /** The page follows the run by itself until it has ended. */
  private static void run(Page page) {
    button(page, "Lees nu").click();
    assertThat(page).hasURL(Pattern.compile("/voortgang"));
    page.locator("main")
        .getByText("Er loopt hier nu niets.")
        .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page signIn(Visitor visitor) {
    Page page = visitor.goTo("/beheer");
    page.getByLabel("E-mailadres").fill("bo@example.nl");
    page.getByLabel("Wachtwoord").fill(TestPeople.PASSWORD);
    page.getByLabel("Code").fill(TestPeople.code(Instant.now()));
    page.locator("main button").click();
    assertThat(page).hasURL(Pattern.compile("/beheer$"));
    return page;
  }

  @Test
  void aRunIsFollowedWithoutScripts() {
    site.give("lijst", TABLE);
    try (Visitor visitor =
        Visitor.with(
            chromium,
            site.address(),
            Visitor.window(390, 844, false).setJavaScriptEnabled(false))) {
      Page page = signIn(visitor);
      visitor.goTo("/beheer/bronnen/lijst");
      button(page, "Lees nu").click();
      assertThat(page).hasURL(Pattern.compile("/voortgang"));
      site.events("/beheer/bronnen/lijst/voortgang");
      visitor.goTo("/beheer/bronnen/lijst/voortgang");
      assertThat(page.locator("main")).containsText("Helemaal gelezen");
    }
  }

  /** Two visitors who search again and again, and read a moment in between. */
  private static final class Searching implements AutoCloseable {
    private static final int READING_MILLISECONDS = 50;

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<Future<List<Integer>>> results = new ArrayList<>();

    Searching(String origin) {
      for (int visitor = 0; visitor < 2; visitor++) {
        results.add(threads.submit(() -> search(origin)));
      }
    }

    private List<Integer> search(String origin) throws IOException, InterruptedException {
      List<Integer> failed = new ArrayList<>();
      try (HttpClient client = HttpClient.newHttpClient()) {
        while (!over.await(READING_MILLISECONDS, TimeUnit.MILLISECONDS)) {
          int status =
              client
                  .send(
                      HttpRequest.newBuilder(URI.create(origin + "/zoek?q=eten")).build(),
                      BodyHandlers.discarding())
                  .statusCode();
          if (status != 200) {
            failed.add(status);
          }
        }
      }
      return failed;
    }

    /** Stops, and gives the statuses of requests that failed. */
    List<Integer> failures() throws Exception {
      over.countDown();
      List<Integer> failed = new ArrayList<>();
      for (Future<List<Integer>> result : results) {
        failed.addAll(result.get());
      }
      return failed;
    }

    @Override
    public void close() {
      over.countDown();
      threads.close();
    }
  }
}
