package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.server.admin.source.SourceUnusable;

/** Trying a source while somebody waits for the page. */
@Timeout(60)
class TrialsTest {
  private static final String FEED =
      "[{\"@type\":\"Organization\",\"@id\":\"linde\",\"name\":\"Welzijn De Linde\"}]";

  @TempDir private Path folder;
  private HttpServer web;
  private Installation installation;
  private RunDesk desk;
  private final CountDownLatch mayAnswer = new CountDownLatch(1);

  @BeforeEach
  void open() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    web.createContext("/", this::answerLate);
    web.createContext("/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
    web.start();
    installation = Installation.open(Settings.ofHome(folder.resolve("home")));
    desk = new RunDesk(installation, () -> {}, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    mayAnswer.countDown();
    desk.close();
    web.stop(0);
  }

  private void answerLate(HttpExchange exchange) throws IOException {
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] feed = FEED.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/ld+json");
    exchange.sendResponseHeaders(200, feed.length);
    exchange.getResponseBody().write(feed);
    exchange.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceFormat.class,
      names = {"SITE", "HSDS", "SCHEMAORG"})
  void whatDoesNotAnswerIsStoppedInTimeAndToldInWords(SourceFormat format) {
    assertThatThrownBy(() -> desk.attempt(source(format), Duration.ofSeconds(2)))
        .isInstanceOf(SourceUnusable.class)
        .hasMessageContaining("langer dan 2 seconden", "Er is niets bewaard", "Lees nu");
    assertThat(installation.store().runs().latestId()).isZero();
  }

  @Test
  void aFileIsStoppedAmongItsRecords() throws Exception {
    Path file = Files.writeString(folder.resolve("lijst.csv"), "naam\nEetclub\nKlusdienst\n");
    Source list = new Source("lijst", SourceFormat.CSV, file.toString(), null, 50, null, false);
    assertThatThrownBy(() -> new Trials(installation).of(list, new TimeLimit(Duration.ZERO)))
        .isInstanceOf(RunCancelled.class);
    assertThat(desk.attempt(list, Duration.ofSeconds(30)).records())
        .extracting("name")
        .contains("Eetclub", "Klusdienst");
  }

  /** A pipe into which nobody writes keeps its reader from the first record for ever. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files there cannot be pipes")
  void aFileThatIsSlowBeforeItsFirstRecordIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("lijst.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Source list = new Source("lijst", SourceFormat.CSV, pipe.toString(), null, 50, null, false);
    assertThatThrownBy(() -> desk.attempt(list, Duration.ofSeconds(1)))
        .isInstanceOf(SourceUnusable.class)
        .hasMessageContaining("langer dan 1 seconden", "Er is niets bewaard");
  }

  @Test
  void whatAnswersInTimeIsShown() throws SourceUnusable {
    mayAnswer.countDown();
    assertThat(desk.attempt(source(SourceFormat.SCHEMAORG)).records())
        .extracting("name")
        .containsExactly("Welzijn De Linde");
    assertThat(installation.store().records().count(RecordKind.ORGANIZATION)).isZero();
  }

  private Source source(SourceFormat format) {
    String address = "http://localhost:" + web.getAddress().getPort() + "/aanbod";
    return new Source("traag", format, address, null, 50, null, true);
  }
}
