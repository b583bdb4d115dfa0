package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @Test
  void defaultsNeedNoEnvironment() {
    Settings settings = Settings.of(Map.of());
    assertThat(settings.http().port()).isEqualTo(8080);
    assertThat(settings.http().host()).isEmpty();
    assertThat(settings.http().isBehindTls()).isFalse();
    assertThat(settings.home().folder()).isAbsolute().endsWithRaw(Path.of("var"));
  }

  @Test
  void readsEveryVariable() {
    Settings settings =
        Settings.of(
            Map.of(
                "PORT", " 9090 ",
                "WEGWIJS_ADDRESS", "127.0.0.1",
                "WEGWIJS_HOME", "elders/../hier",
                "WEGWIJS_HTTPS", "true",
                "WEGWIJS_BASE_PATH", "/hulp/sociale-kaart",
                "WEGWIJS_ORIGIN", "https://Kaart.voorbeeld.nl"));
    assertThat(settings.http().port()).isEqualTo(9090);
    assertThat(settings.http().host()).isEqualTo(Optional.of("127.0.0.1"));
    assertThat(settings.http().isBehindTls()).isTrue();
    assertThat(settings.http().basePath()).isEqualTo("/hulp/sociale-kaart");
    assertThat(settings.http().origin()).contains("https://kaart.voorbeeld.nl");
    assertThat(settings.home().store()).endsWithRaw(Path.of("hier", "store.db"));
  }

  @ParameterizedTest
  @CsvSource({
    "PORT, 70000, 65535",
    "PORT, acht, 65535",
    "PORT, -1, 65535",
    "WEGWIJS_HTTPS, ja, true of false",
    "WEGWIJS_ORIGIN, kaart.voorbeeld.nl, zoals https://kaart.voorbeeld.nl",
    "WEGWIJS_ORIGIN, https://kaart.voorbeeld.nl/, zonder / aan het eind",
    "WEGWIJS_BASE_PATH, sociale-kaart, zoals /sociale-kaart",
    "WEGWIJS_BASE_PATH, /sociale-kaart/, niet op eindigt",
    "WEGWIJS_BASE_PATH, /a b, zoals /sociale-kaart",
  })
  void aWrongValueIsToldWithItsRemedy(String variable, String value, String remedy) {
    assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining(value)
        .hasMessageContaining(remedy);
  }

  @Test
  void theReadmeExplainsExactlyTheseVariables() throws IOException {
    String readme =
        Files.readString(Path.of(System.getProperty("wegwijs.root", "..")).resolve("README.md"));
    String table = readme.split("## Settings", 2)[1].split("\n## ", 2)[0];
    List<String> explained =
        Pattern.compile("^\\| `([A-Z_]+)` \\|", Pattern.MULTILINE)
            .matcher(table)
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();
    assertThat(explained).containsExactlyInAnyOrderElementsOf(Settings.VARIABLES);
  }
}
