package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.crawl.fetch.Cancellation;
import wegwijs.indexer.report.Reason;

/**
 * Servers that answer badly (list of bad input, 1 to 8, 15 and 19). In each test the page was read
 * before; whatever the server does later, it stays.
 */
class BadAnswersTest extends SiteFixture {
  private static final String GOOD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<h1>Eetclub</h1>";
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  static Stream<Arguments> rawAnswers() {
    return Stream.of(
        Arguments.of(
            "content-length larger than the body (4)",
            Reason.BODY_CUT_OFF,
            OK + "Content-Length: 500\r\n\r\n<h1>Half"),
        Arguments.of(
            "chunks that end too soon (4)",
            Reason.BODY_CUT_OFF,
            OK + "Transfer-Encoding: chunked\r\n\r\n50\r\n<h1>Half"),
        Arguments.of(
            "header without colon (8)",
            Reason.ANSWER_MALFORMED,
            OK + "zonder dubbele punt\r\n\r\n<h1>Raar"),
        Arguments.of(
            "header over 64 kB (8)",
            Reason.ANSWER_MALFORMED,
            OK + "X-Lang: " + "x".repeat(70_000) + "\r\n\r\n<h1>Raar"),
        Arguments.of(
            "header over 256 kB (8)",
            Reason.ANSWER_MALFORMED,
            OK + "X-Lang: " + "x".repeat(300_000) + "\r\n\r\n<h1>Raar"),
        Arguments.of("status line 200: (8)", Reason.ANSWER_MALFORMED, "200: OK\r\n\r\n<h1>Raar"),
        Arguments.of("no status line (8)", Reason.ANSWER_MALFORMED, "<h1>Raar</h1>\r\n\r\n"),
        Arguments.of(
            "status that is no number (8)", Reason.ANSWER_MALFORMED, "HTTP/1.1 abc OK\r\n\r\n"),
        Arguments.of("no answer at all (1)", Reason.HOST_UNREACHABLE, ""),
        Arguments.of(
            "304 that was not asked for (19)",
            Reason.ANSWER_MALFORMED,
            "HTTP/1.1 304 Not Modified\r\n\r\n"),
        Arguments.of(
            "encoding that was not asked for (7)",
            Reason.ANSWER_MALFORMED,
            OK + "Content-Encoding: br\r\n\r\n\u000b\u0002"),
        Arguments.of(
            "server error (1)",
            Reason.SERVER_ERROR,
            "HTTP/1.1 500 Oeps\r\nContent-Length: 0\r\n\r\n"),
        Arguments.of(
            "401 (15)", Reason.PAGE_BLOCKED, "HTTP/1.1 401 Nee\r\nContent-Length: 0\r\n\r\n"),
        Arguments.of(
            "403 (15)", Reason.PAGE_BLOCKED, "HTTP/1.1 403 Nee\r\nContent-Length: 0\r\n\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rawAnswers")
  void aBadAnswerLosesNothing(String name, Reason reason, String answer) throws IOException {
    AtomicInteger turn = new AtomicInteger();
    try (RawServer server = changing(turn, answer)) {
      bench.visit(server.url("/"));
      turn.set(1);
      bench.passMonth();

      Visit visit = bench.visit(server.url("/"));

      assertKept(visit, reason);
    }
  }

  /** A server without robots.txt that gives a good page first and then something else. */
  private static RawServer changing(AtomicInteger turn, String later) throws IOException {
    return new RawServer((target, output) -> {
      if (target.equals("/")) {
        RawServer.write(output, turn.get() == 0 ? GOOD : later);
      } else {
        RawServer.write(output, "HTTP/1.1 404 Nee\r\nContent-Length: 0\r\n\r\n");
      }
    });
  }

  /** Item 15: the administrator sees that the site lets us in no longer. */
  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void aPageThatIsClosedToUsIsBlockedAndKept(int status) {
    web.answer("/", Web.html("<h1>Eetclub</h1>").build());
    visit();
    web.answer("/", Web.status(status));
    bench.passMonth();

    assertKept(visit(), Reason.PAGE_BLOCKED);

    assertThat(bench.known(web.url("/")).state()).isEqualTo(CrawlState.BLOCKED);
  }

  /** Item 19: a page that was never read is asked for without conditions the next time. */
  @Test
  void anAnswerThatNothingChangedWhereNothingIsKnownIsNoPage() {
    web.answer("/", Web.status(304));
    assertThat(Bench.reasons(visit())).contains(Reason.ANSWER_MALFORMED);
    assertThat(bench.pages()).isEmpty();
    web.answer(
        "/",
        request ->
            request.getHeaders().get("If-None-Match") == null
                    && request.getHeaders().get("If-Modified-Since") == null
                ? Web.html("<h1>Eetclub</h1>").build()
                : Web.status(304));
    bench.passMonth();

    Visit second = visit();

    assertThat(bench.counts(second)).isEqualTo(new VisitCounts(1, 1, 0, 0, 0, 0));
    assertThat(bench.pages().values()).containsExactly("<h1>Eetclub</h1>");
  }

  private void assertKept(Visit visit, Reason reason) {
    assertThat(Bench.reasons(visit)).contains(reason);
    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(1, 0, 0, 0, 1, 0));
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(bench.pages().values()).containsExactly("<h1>Eetclub</h1>");
  }

  @Test
  void aRefusedConnectionIsTriedThreeTimesAndThenUnreachable() throws IOException {
    String url;
    try (RawServer server = changing(new AtomicInteger(), "")) {
      url = server.url("/");
      bench.visit(url);
    }
    bench.passMonth();
    bench.pauses.clear();

    Visit visit = bench.visit(url);

    // Item 1: also robots.txt cannot be had; the copy is older than a day.
    assertThat(Bench.reasons(visit))
        .containsSubsequence(
            Reason.HOST_UNREACHABLE, Reason.ROBOTS_UNREACHABLE, Reason.HOST_DEFERRED);
    assertThat(bench.pauses).hasSize(2);
    assertThat(bench.pauses.get(1)).isGreaterThan(bench.pauses.get(0).multipliedBy(3).dividedBy(2));
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(bench.pages().values()).containsExactly("<h1>Eetclub</h1>");
  }

  @Test
  void anUnknownHostIsUnreachable() {
    bench.resolver =
        host -> {
          throw new UnknownHostException(host);
        };

    Visit visit = bench.visit("http://bestaat-niet.example.nl/");

    assertThat(Bench.reasons(visit)).contains(Reason.HOST_UNREACHABLE);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(bench.known("http://bestaat-niet.example.nl/").state()).isEqualTo(CrawlState.NEW);
  }

  @Test
  void aSlowLorisIsCutOffByTheDeadline() throws IOException {
    bench.settings = withDeadline(Duration.ofMillis(300));
    AtomicInteger turn = new AtomicInteger();
    try (RawServer server =
        new RawServer((target, output) -> {
          if (turn.get() == 0) {
            RawServer.write(output, target.equals("/") ? GOOD : "HTTP/1.1 404 Nee\r\n\r\n");
            return;
          }
          RawServer.write(output, OK + "\r\n");
          while (true) {
            RawServer.write(output, ".");
            new Cancellation().await(Duration.ofMillis(20));
          }
        })) {
      bench.visit(server.url("/"));
      turn.set(1);
      bench.clock.move(Duration.ofHours(12));

      Visit visit = bench.visit(server.url("/"));

      assertKept(visit, Reason.ANSWER_TOO_SLOW);
    }
  }

  private CrawlSettings withDeadline(Duration deadline) {
    CrawlSettings usual = bench.settings;
    return new CrawlSettings(
        usual.contact(),
        deadline,
        usual.delay(),
        usual.longestWait(),
        usual.longestInterval(),
        usual.attempts());
  }

  @Test
  void anEndlessBodyIsCutOffByTheCap() throws IOException {
    AtomicInteger turn = new AtomicInteger();
    try (RawServer server =
        new RawServer((target, output) -> {
          boolean isGood = turn.get() == 0 || !target.equals("/");
          RawServer.write(output, isGood ? GOOD : OK + "\r\n");
          while (!isGood) {
            RawServer.write(output, "<p>nog meer</p>".repeat(10_000));
          }
        })) {
      bench.visit(server.url("/"));
      turn.set(1);
      bench.passMonth();

      assertKept(bench.visit(server.url("/")), Reason.BODY_TOO_LARGE);
    }
  }

  static Stream<Arguments> packedBodies() throws IOException {
    byte[] page = gzip("<h1>Heel ander aanbod</h1>".repeat(50));
    byte[] trailing = Arrays.copyOf(page, page.length + 5);
    trailing[page.length] = 'x';
    byte[] damaged = page.clone();
    damaged[page.length / 2] ^= 0x55;
    return Stream.of(
        Arguments.of("bomb (5)", Reason.BODY_INFLATES_TOO_MUCH, gzip(" ".repeat(100 << 20))),
        Arguments.of("steep (5)", Reason.BODY_INFLATES_TOO_MUCH, gzip(" ".repeat(3 << 20))),
        Arguments.of("cut off (6)", Reason.BODY_CUT_OFF, Arrays.copyOf(page, page.length - 10)),
        Arguments.of("with more behind it (6)", Reason.BODY_CUT_OFF, trailing),
        Arguments.of("damaged (6)", Reason.BODY_CUT_OFF, damaged));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packedBodies")
  void aPackedBodyThatIsNotWholeOrSaneLosesNothing(String name, Reason reason, byte[] body) {
    web.answer("/", Web.html("<h1>Eetclub</h1>").build());
    visit();
    web.answer("/", packed(body, "gzip"));
    bench.passMonth();

    assertKept(visit(), reason);
  }

  @Test
  void whatSaysThatItIsPackedAndIsNotIsReadAsItIs() throws IOException {
    byte[] plain = "<h1>Eetclub</h1><a href='/b'>b</a>".getBytes(StandardCharsets.UTF_8);
    web.answer("/", packed(plain, "gzip"))
        .answer("/b", packed(gzip("<h1>Maatje</h1>"), "identity"));

    Visit visit = visit();

    assertThat(Bench.reasons(visit))
        .containsExactly(Reason.BODY_NOT_AS_LABELLED, Reason.BODY_NOT_AS_LABELLED);
    assertThat(bench.pages().get("/")).contains("Eetclub");
    assertThat(bench.pages().get("/b")).isEqualTo("<h1>Maatje</h1>");
    assertThat(visit.ending()).isEqualTo(Visit.Ending.COMPLETE);
  }

  private static MockResponse packed(byte[] body, String encoding) {
    return Web.html("")
        .addHeader("Content-Encoding", encoding)
        .body(new Buffer().write(body))
        .build();
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream output = new GZIPOutputStream(packed)) {
      output.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
