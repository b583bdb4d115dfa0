package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.RunReport;

/** The process dies at any moment (item 68 of the list of bad input). */
@Tag("slow")
class KillTest {
  private static final int KILLS = Integer.getInteger("wegwijs.kills", 5);
  private static final int SERVICES = 300;

  @TempDir private Path folder;

  @Test
  void nothingIsLostOrDoubledWhenTheProcessIsKilled() throws Exception {
    Workplace place = new Workplace(folder);
    Path a = place.write("a", rows("Eerste tekst"));
    place.write("b", rows("Andere tekst"));
    place.take(Workplace.source("test", SourceFormat.CSV), a);
    place.publish(false);
    Random random = new Random(68);

    for (int kill = 0; kill < KILLS; kill++) {
      killAfter(random.nextInt(400));

      Workplace reopened = new Workplace(folder);
      assertThat(reopened.store.records().count(RecordKind.SERVICE)).isEqualTo(SERVICES);
      assertThat(reopened.countDocuments()).isEqualTo(SERVICES);
    }

    Workplace reopened = new Workplace(folder);
    RunReport report = reopened.take(Workplace.source("test", SourceFormat.CSV), a);
    reopened.publish(false);
    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts().accepted() + report.counts().unchanged()).isEqualTo(SERVICES);
    assertThat(report.counts().gone()).isZero();
    assertThat(reopened.countDocuments()).isEqualTo(SERVICES);
  }

  private void killAfter(int milliseconds) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Grinder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("turn 0");
      assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String rows(String text) {
    return IntStream.range(0, SERVICES)
        .mapToObj(i -> "%d;Aanbod %d;%s\n".formatted(i, i, text))
        .collect(Collectors.joining("", "id;naam;omschrijving\n", ""));
  }
}
