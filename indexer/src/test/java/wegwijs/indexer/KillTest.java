package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
      Killed.after(random.nextInt(400), Grinder.class, "turn 0", List.of(folder.toString()));

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

  private static String rows(String text) {
    return IntStream.range(0, SERVICES)
        .mapToObj(i -> "%d;Aanbod %d;%s\n".formatted(i, i, text))
        .collect(Collectors.joining("", "id;naam;omschrijving\n", ""));
  }
}
