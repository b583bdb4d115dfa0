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

/** What a portal says of organizations that keep their own records. */
class KeeperPolicyTest {
  @TempDir private Path installation;

  @Test
  void everyShippedPortalReviewsFirst() {
    assertThat(Portals.shipped(Places.shipped()).all())
        .allMatch(portal -> portal.keepers().equals(KeeperPolicy.USUAL));
    assertThat(KeeperPolicy.USUAL.isReviewed()).isTrue();
  }

  @Test
  void aPortalMayPublishAtOnceAndGiveLongerLinks() throws IOException {
    assertThat(read("{review: false, linkDays: 60}"))
        .isEqualTo(new KeeperPolicy(false, Duration.ofDays(60)));
    assertThat(read("{linkDays: 7}")).isEqualTo(new KeeperPolicy(true, Duration.ofDays(7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{linkDays: 0} | van 1 tot en met 365",
        "{review: nee} | true of false",
        "{herinneren: 3} | U kunt kiezen uit",
      })
  void aMistakeIsToldWithFileAndLine(String block, String remedy) {
    assertThatThrownBy(() -> read(block))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("proef.yaml")
        .hasMessageContaining(remedy);
  }

  private KeeperPolicy read(String block) throws IOException {
    Path portals = Files.createDirectories(installation.resolve("portals"));
    Files.writeString(
        portals.resolve("proef.yaml"),
        """
        id: proef
        name: Sociale kaart van Proefstad
        prefix: proef
        municipalities: ["0988"]
        tagline: Vind hulp in Proefstad
        frontOffice: {name: Het loket, explanation: Hier helpt een mens u.}
        keepers: %s
        """
            .formatted(block));
    return Portals.of(installation, Places.shipped()).findById("proef").orElseThrow().keepers();
  }
}
