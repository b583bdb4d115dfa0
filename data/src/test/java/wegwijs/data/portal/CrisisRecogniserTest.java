package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import wegwijs.data.yaml.ConfigurationException;

class CrisisRecogniserTest {

  private static final CrisisRecogniser SHIPPED = CrisisRecogniser.shipped();

  @TempDir private Path installation;

  @ParameterizedTest
  @CsvFileSource(resources = "crisis.csv", delimiter = '|')
  void showsTheRightCardsAndNoOthers(String query, @Nullable String cards) {
    List<String> expected = cards == null ? List.of() : List.of(cards.split(" ", -1));

    assertThat(ids(SHIPPED, query)).isEqualTo(expected);
  }

  @Test
  void namesTheActionAndOnlyNumbersThatAreKnown() {
    assertThat(SHIPPED.cards())
        .extracting(CrisisCard::id, card -> card.phone().orElse("-"))
        .containsExactly(
            tuple("direct-gevaar", "112"),
            tuple("zelfdoding", "0800-0113"),
            tuple("geweld-thuis", "0800-2000"),
            tuple("kind-wil-praten", "0800-0432"),
            tuple("geen-slaapplek", "-"));
    assertThat(SHIPPED.cards())
        .extracting(CrisisCard::title)
        .allMatch(t -> t.contains("Bel") || t.contains("Vraag"));
  }

  @Test
  void staysQuickOnALongText() {
    String text = "ik wil niet meer ik wil echt nog steeds ".repeat(5_000);

    Assertions.assertTimeout(Duration.ofSeconds(2), () -> SHIPPED.recognise(text));
  }

  @Test
  void letsAnInstallationReplaceAndAddCards() throws IOException {
    crisis(
        """
        cards:
          - id: geen-slaapplek
            title: Bel de nachtopvang
            phone: "0123-456789"
            text: Bel nu.
            phrases: [geen bed]
          - id: drank
            title: Vraag hulp bij drank
            text: Vraag hulp.
            phrases: [te veel drank|bier, "*verslaafd*"]
            exceptions: [verslaafd aan spinnen]
        """);
    CrisisRecogniser recogniser = CrisisRecogniser.of(installation);

    assertThat(ids(recogniser, "ik heb geen bed en ik ben zo drankverslaafd"))
        .containsExactly("geen-slaapplek", "drank");
    assertThat(ids(recogniser, "ik ben dakloos en verslaafd aan spinnen")).isEmpty();
    assertThat(ids(recogniser, "zelfmoord")).containsExactly("zelfdoding");
  }

  @Test
  void usesTheShippedCardsWhenTheInstallationHasNone() {
    assertThat(CrisisRecogniser.of(installation).cards()).hasSize(5);
  }

  @Test
  void stopsAtAMistakeWithFileLineAndRemedy() throws IOException {
    crisis("cards:\n  - id: drank\n    title: T\n    text: T\n    phrases: [goed, '..']\n");

    assertThatThrownBy(() -> CrisisRecogniser.of(installation))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("crisis.yaml, regel 5")
        .hasMessageContaining("'..'")
        .hasMessageContaining("Schrijf gewone woorden");
  }

  @Test
  void refusesACardThatWouldNeverAppear() throws IOException {
    crisis("cards:\n  - id: drank\n    title: T\n    text: T\n");

    assertThatThrownBy(() -> CrisisRecogniser.of(installation))
        .hasMessageContaining("regel 2")
        .hasMessageContaining("verschijnt dus nooit");
  }

  private void crisis(String yaml) throws IOException {
    Files.createDirectories(installation.resolve("portals"));
    Files.writeString(installation.resolve("portals").resolve("crisis.yaml"), yaml);
  }

  private static List<String> ids(CrisisRecogniser recogniser, String query) {
    return recogniser.recognise(query).stream().map(CrisisCard::id).toList();
  }
}
