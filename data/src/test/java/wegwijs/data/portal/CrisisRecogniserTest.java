package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.yaml.ConfigurationException;

class CrisisRecogniserTest {

  private static final CrisisRecogniser SHIPPED = CrisisRecogniser.of(List.of());

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
            tuple("seksueel-geweld", "0900-8844"),
            tuple("spoedhulp-jeugd", "0800-2000"),
            tuple("verward-gedrag", "-"),
            tuple("kind-wil-praten", "0800-0432"),
            tuple("naaktbeelden", "0900-8844"),
            tuple("geen-slaapplek", "-"),
            tuple("geen-eten", "-"),
            tuple("overbelaste-ouder", "0800-2000"),
            tuple("eetstoornis", "-"));
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
    CrisisRecogniser recogniser = CrisisRecogniser.of(List.of(installation));

    assertThat(ids(recogniser, "ik heb geen bed en ik ben zo drankverslaafd"))
        .containsExactly("geen-slaapplek", "drank");
    assertThat(ids(recogniser, "ik ben dakloos en verslaafd aan spinnen")).isEmpty();
    assertThat(ids(recogniser, "zelfmoord")).containsExactly("zelfdoding");
  }

  @Test
  void usesTheShippedCardsWhenTheInstallationHasNone() {
    assertThat(CrisisRecogniser.of(List.of(installation)).cards()).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "geld & honger, ik heb honger en vandaag geen geld, true",
    "geld & honger, geen geld meer dus veel honger, true",
    "geld & honger, geld een twee drie vier vijf zes zeven acht negen honger, false",
    "wil niet meer $, ik wil echt niet meer, true",
    "wil niet meer $, ik wil niet meer roken, false",
  })
  void findsTwoPartsInEitherOrderAndTheEnd(String phrase, String query, boolean isFound) {
    CrisisPhrase sought = CrisisPhrase.of(phrase, List.of("echt", "ook"));
    CrisisChoices choices = new CrisisChoices(Stream.of(sought));

    assertThat(sought.occursIn(query, choices.among(List.of(query.split(" ", -1)))))
        .isEqualTo(isFound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"geld &", "& geld", "geld & honger & kou", "& $"})
  void refusesAnAndWithoutTwoParts(String phrase) {
    assertThatThrownBy(() -> CrisisPhrase.of(phrase, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stopsAtAMistakeWithFileLineAndRemedy() throws IOException {
    crisis("cards:\n  - id: drank\n    title: T\n    text: T\n    phrases: [goed, '..']\n");

    assertThatThrownBy(() -> CrisisRecogniser.of(List.of(installation)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("crisis.yaml, regel 5")
        .hasMessageContaining("'..'")
        .hasMessageContaining("Schrijf gewone woorden");
  }

  @Test
  void refusesACardThatWouldNeverAppear() throws IOException {
    crisis("cards:\n  - id: drank\n    title: T\n    text: T\n");

    assertThatThrownBy(() -> CrisisRecogniser.of(List.of(installation)))
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
