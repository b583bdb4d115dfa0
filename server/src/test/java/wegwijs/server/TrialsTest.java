package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
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
  @TempDir private Path folder;
  @AutoClose private WaitingFeed feed;
  private Installation installation;
  @AutoClose private RunDesk desk;

  @BeforeEach
  void open() throws IOException {
    feed = new WaitingFeed();
    installation = Installation.open(Settings.ofHome(folder.resolve("home")));
    desk = new RunDesk(installation, () -> {}, Clock.systemUTC());
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceFormat.class,
      names = {"SITE", "HSDS", "SCHEMAORG"})
  void whatDoesNotAnswerIsStoppedInTimeAndToldInWords(SourceFormat format) {
    assertThatThrownBy(() -> desk.attempt(feed.source("traag", format), Duration.ofSeconds(2)))
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
    feed.answer();
    assertThat(desk.attempt(feed.source("traag", SourceFormat.SCHEMAORG)).records())
        .extracting("name")
        .containsExactly(WaitingFeed.NAME);
    assertThat(installation.store().records().count(RecordKind.ORGANIZATION)).isZero();
  }
}
