package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.place.Places;
import wegwijs.data.portal.PortalPolicies.Accessibility;
import wegwijs.data.portal.PortalPolicies.Status;
import wegwijs.data.yaml.ConfigurationException;

class PoliciesTest {
  private static final String PORTAL =
      """
      id: deurne
      name: Sociale kaart Deurne
      tagline: Vind hulp in Deurne
      prefix: deurne
      municipalities: ["0762"]
      frontOffice: {name: Het loket, explanation: Hier helpt een mens u.}
      policies:
        organization: Gemeente Deurne
        email: site@voorbeeld.nl
        privacyOfficer: fg@voorbeeld.nl
        accessibility: {status: B, checked: 2026-03-12, register: "https://voorbeeld.nl/1"}
        security: "mailto:lek@voorbeeld.nl"
        exit: "https://voorbeeld.nl/weer"
      """;

  @TempDir private Path installation;

  @Test
  void areReadWhole() throws IOException {
    PortalPolicies policies = read(PORTAL);
    assertThat(policies.organization()).contains("Gemeente Deurne");
    assertThat(policies.security()).contains("mailto:lek@voorbeeld.nl");
    assertThat(policies.exit()).isEqualTo("https://voorbeeld.nl/weer");
    Accessibility found = policies.accessibility().orElseThrow();
    assertThat(found.status()).isEqualTo(Status.B);
    assertThat(found.checked()).contains(LocalDate.of(2026, 3, 12));
  }

  @Test
  void mayBeAbsent() throws IOException {
    assertThat(read(PORTAL.replaceAll("(?s)policies:.*", ""))).isEqualTo(PortalPolicies.NONE);
    assertThat(Portals.shipped(Places.shipped()).all())
        .as("nobody filled in for real municipalities what they did not say")
        .allMatch(portal -> portal.policies().equals(PortalPolicies.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "status: B, status: goed, 'Kies A, B, C, D of E'",
    "2026-03-12, 12-3-2026, Schrijf jaar-maand-dag",
    "https://voorbeeld.nl/weer, javascript:alert(1), Begin met https://",
    "mailto:lek@voorbeeld.nl, lek@voorbeeld.nl, Begin met https://",
    "fg@voorbeeld.nl, fg, naam@voorbeeld.nl",
    "organization, organisatie, Bedoelde u 'organization'?",
  })
  void sayWhatIsWrongWithThem(String right, String wrong, String remedy) {
    assertThatThrownBy(() -> read(PORTAL.replace(right, wrong)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("deurne.yaml")
        .hasMessageContaining(remedy);
  }

  private PortalPolicies read(String text) throws IOException {
    Path folder = Files.createDirectories(installation.resolve("portals"));
    Files.writeString(folder.resolve("deurne.yaml"), text);
    return Portals.of(installation, Places.shipped()).findById("deurne").orElseThrow().policies();
  }
}
