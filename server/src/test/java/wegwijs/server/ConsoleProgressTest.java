package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import wegwijs.indexer.report.ProgressMonitor;

class ConsoleProgressTest {
  private final StringWriter out = new StringWriter();
  private Instant now = Instant.parse("2026-11-26T12:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final ConsoleProgress progress = new ConsoleProgress(new PrintWriter(out), false, clock);

  @Test
  void outsideATerminalALineTellsNowAndThenHowFarItIs() {
    progress.begin(ProgressMonitor.Task.IMPORT, 1000);
    progress.update(1);
    pass(10);
    progress.update(99);
    pass(5);
    progress.update(100);
    assertThat(out)
        .hasToString(
            "Lezen: 100 van ongeveer 1.000, 10 per seconde, nog ongeveer 90 seconden"
                + System.lineSeparator());
  }

  @Test
  void atTheEndItTellsHowManyThereWere() {
    progress.begin(ProgressMonitor.Task.INDEX, 0);
    progress.update(40);
    pass(2);
    progress.end();
    assertThat(out).hasToString("Indexeren: 40, 20 per seconde" + System.lineSeparator());
  }

  @Test
  void moreThanExpectedIsNoFault() {
    progress.begin(ProgressMonitor.Task.IMPORT, 10);
    pass(10);
    progress.update(11);
    assertThat(out.toString()).startsWith("Lezen: 11, 1 per seconde");
  }

  private void pass(long seconds) {
    now = now.plus(Duration.ofSeconds(seconds));
  }
}
