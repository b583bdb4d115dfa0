package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.search.Suggestion.Kind;

class SuggestionsTest {
  @TempDir private static Path folder;
  @AutoClose private static LuceneSearch search;

  @BeforeAll
  static void publish() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Kwartelclub", Map.of())
            .service("Kwartelclub Voorstad", Map.of())
            .service("Onze kwartels", Map.of())
            .service("Grootkwartelgilde", Map.of())
            .service("Bootreis Élan", Map.of())
            .service("Stichting Voorbeeld", Map.of());
    for (int i = 0; i < 3; i++) {
      fixture.service("Kwartelavond", Map.of("id", new UUID(7, i).toString()));
    }
    for (int i = 0; i < 40; i++) {
      fixture.service("Zwempunt " + (char) ('a' + i % 26) + i, Map.of());
    }
    search = fixture.publish().open();
  }

  @ParameterizedTest
  @CsvSource({
    "kwartelcl, Kwartelclub",
    "KWARTELCLUB, Kwartelclub",
    "voorst kwart, Kwartelclub Voorstad",
    "elan, Bootreis Élan",
    "stichting voor, Stichting Voorbeeld",
    "voorb sticht, Stichting Voorbeeld",
    "telgil, Grootkwartelgilde",
    "groot gilde, Grootkwartelgilde",
    "kwatelclub, Kwartelclub",
    "kwratelclub voor, Kwartelclub Voorstad",
    "kwartleclup, Kwartelclub",
    "qwartelclub, Kwartelclub",
    "bootries, Bootreis Élan",
    "stigting voorbeelt, Stichting Voorbeeld",
  })
  void findsByBeginningPartAndInSpiteOfErrors(String typed, String name) {
    assertThat(texts(typed)).first().isEqualTo(name);
  }

  @Test
  void ordersByHowWellTheNameFits() {
    assertThat(texts("kwartel"))
        .containsExactly(
            "Kwartelavond",
            "Kwartelclub",
            "Kwartelclub Voorstad",
            "Onze kwartels",
            "Grootkwartelgilde");
    assertThat(texts("kwartelclub")).startsWith("Kwartelclub", "Kwartelclub Voorstad");
  }

  @Test
  void errorsAreForgivenOnlyWhereLittleElseFits() {
    assertThat(texts("kwartel")).doesNotContain("Kwartier maken");
    assertThat(texts("kwa")).isNotEmpty();
    assertThat(texts("kxa")).isEmpty();
    assertThat(texts("xootreis")).contains("Bootreis Élan");
    assertThat(texts("xoot")).doesNotContain("Bootreis Élan");
  }

  @Test
  void leadsFromEverydayWordsToTheCareQuestion() {
    assertThat(search.suggest("geldzo", 8))
        .anySatisfy(found -> {
          assertThat(found.kind()).isEqualTo(Kind.CARE_QUESTION);
          assertThat(found.id()).isEqualTo("rondkomen");
        });
    assertThat(search.suggest("niet rondkomen", 8))
        .first()
        .extracting(Suggestion::kind)
        .isEqualTo(Kind.CARE_QUESTION);
  }

  @Test
  void completesThemesAndTheWordsOfOtherFacets() {
    assertThat(search.suggest("geld", 8)).extracting(Suggestion::id).contains("geld");
    assertThat(search.suggest("senior", 8))
        .filteredOn(found -> found.kind() == Kind.WORDS)
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.id()).contains("/"));
  }

  @Test
  void anOrganizationComesBeforeAServiceOfTheSameName() {
    assertThat(search.suggest("stichting voorbeeld", 8))
        .filteredOn(found -> found.text().equals("Stichting Voorbeeld"))
        .extracting(Suggestion::kind)
        .containsExactly(Kind.ORGANIZATION);
  }

  @Test
  void namesTheSameTextOnce() {
    for (String typed : List.of("k", "kwartela", "mantelzorg", "geld", "zwem")) {
      assertThat(texts(typed)).doesNotHaveDuplicates();
    }
  }

  @Test
  void oneKindDoesNotHideTheOthers() {
    assertThat(search.suggest("zwem", 9))
        .hasSize(9)
        .extracting(Suggestion::kind)
        .contains(Kind.SERVICE);
    assertThat(search.suggest("zwempunt", 9)).hasSize(9);
  }

  @Test
  void oneLetterIsTheBeginningOfAWord() {
    assertThat(search.suggest("z", 200))
        .isNotEmpty()
        .filteredOn(found -> found.kind() == Kind.SERVICE)
        .allSatisfy(found -> assertThat(found.text()).matches("(?i).*\\bz.*"));
  }

  @Test
  void givesAtMostWhatIsAskedFor() {
    assertThat(search.suggest("zwem", 3)).hasSize(3);
    assertThat(search.suggest("zwem", 1)).hasSize(1);
    assertThat(search.suggest("zwem", 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "((((",
        "\\",
        "*:*",
        "~2",
        "\u0000\u0007",
        "مرحبا",
        "😀",
        "\ud83d",
        "ĳĳ",
        "a AND NOT b",
        "kwartel~ -club +x",
        "[a TO z]",
        "?",
        "**"
      })
  void takesEverySignForPlainText(String typed) {
    assertThat(search.suggest(typed, 8)).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void boundsWhatIsTyped() {
    assertThat(search.suggest("kwartel ".repeat(5_000), 8)).isNotEmpty();
    assertThat(search.suggest("x".repeat(100_000), 8)).isEmpty();
    assertThat(search.suggest("kwartelclub\u0000 \"voor\" 😀", 8)).isNotEmpty();
    assertThat(search.suggest("x".repeat(99) + "😀😀", 8)).isEmpty();
  }

  @Test
  void followsANewCommit() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    SearchFixture fixture = new SearchFixture(other).service("Wielergilde", Map.of()).publish();
    try (LuceneSearch following = fixture.open()) {
      assertThat(following.suggest("wielerg", 8)).hasSize(1);
      fixture.clear();
      fixture.service("Tweedegilde", Map.of()).publish();
      following.refresh();
      assertThat(following.suggest("wielerg", 8)).isEmpty();
      assertThat(following.suggest("tweedeg", 8)).hasSize(1);
    }
  }

  private static List<String> texts(String typed) {
    return search.suggest(typed, 10).stream().map(Suggestion::text).toList();
  }
}
