package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.ConfigurationException;

/** What a portal says of the questions that residents hand over. */
class IntakeTest {
  @TempDir private Path installation;

  @Test
  void everyShippedPortalTakesQuestions() {
    assertThat(Portals.shipped(Places.shipped()).all())
        .allMatch(portal -> portal.frontOffice().intake().equals(Intake.USUAL));
    assertThat(Intake.USUAL.isOffered()).isTrue();
    assertThat(Intake.USUAL.keeping().open()).isEqualTo(Duration.ofDays(60));
    assertThat(Intake.USUAL.keeping().closed()).isEqualTo(Duration.ofDays(14));
  }

  @Test
  void aFrontOfficeCanTakeNone() throws IOException {
    assertThat(read("{offered: false}").isOffered()).isFalse();
  }

  @Test
  void everyPeriodCanBeSet() throws IOException {
    Intake intake =
        read("{callWithin: 2, answerWithin: 5, keepDays: 30, keepClosedDays: 7, keepCaseDays: 90}");

    assertThat(intake.callWithin()).isEqualTo(2);
    assertThat(intake.answerWithin()).isEqualTo(5);
    assertThat(intake.keeping())
        .isEqualTo(
            new Intake.Keeping(Duration.ofDays(30), Duration.ofDays(7), Duration.ofDays(90)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{keepDays: 0} | van 1 tot en met 365",
        "{keepDays: 366} | van 1 tot en met 365",
        "{keepClosedDays: lang} | van 1 tot en met 365",
        "{callWithin: 21} | van 1 tot en met 20",
        "{offered: nee} | true of false",
        "{bewaren: 3} | U kunt kiezen uit",
      })
  void aMistakeIsToldWithFileAndLine(String block, String remedy) {
    assertThatThrownBy(() -> read(block))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("deurne.yaml, regel 9")
        .hasMessageContaining(remedy);
  }

  private Intake read(String block) throws IOException {
    Path folder = Files.createDirectories(installation.resolve("portals"));
    Files.writeString(
        folder.resolve("deurne.yaml"),
        """
        id: deurne
        name: Sociale kaart Deurne
        tagline: Vind hulp in Deurne
        prefix: deurne
        municipalities: ["0762"]
        frontOffice:
          name: Het loket
          explanation: Hier helpt een mens u.
          questions: %s
        """
            .formatted(block));
    return Portals.of(installation, Places.shipped())
        .findById("deurne")
        .orElseThrow()
        .frontOffice()
        .intake();
  }
}
