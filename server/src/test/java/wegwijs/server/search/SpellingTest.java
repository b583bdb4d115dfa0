package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @TempDir private static Path folder;
  private static Snapshots snapshots;

  private final Spelling spelling = new Spelling(SearchFixture.VOCABULARY);

  @BeforeAll
  static void publish() throws IOException {
    new SearchFixture(folder)
        .service("Vriendelijke buren", Map.of())
        .service("Welfare handwerken", Map.of())
        .service("Zwammengilde", Map.of())
        .service("Zwammengilde Oost", Map.of())
        .service("Knottersclub", Map.of())
        .publish();
    snapshots = Snapshots.open(folder.resolve("index"), Ranking.standard());
  }

  @AfterAll
  static void close() throws IOException {
    snapshots.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "misspelled.csv", numLinesToSkip = 1, commentCharacter = '#')
  void findsWhatWasMeant(String typed, String meant) {
    assertThat(correct(typed)).contains(meant);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "well-spelled.csv", numLinesToSkip = 1)
  void leavesRightWordsAlone(String word, String why) {
    assertThat(correct(word)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "misspelled.csv", numLinesToSkip = 1, commentCharacter = '#')
  void nothingIsLeftToCorrectInACorrection(String typed, String meant) {
    assertThat(correct(meant)).as(typed).isEmpty();
  }

  @Test
  void knowsTheWordsOfServices() {
    assertThat(correct("zwammengilde")).isEmpty();
    assertThat(correct("zwamengilde")).contains("zwammengilde");
  }

  @Test
  void knowsFurtherWords() {
    Spelling further = new Spelling(SearchFixture.VOCABULARY, Set.of("flierefluiten"));
    Optional<String> meant =
        snapshots.with(snapshot -> further.correctWord(snapshot, "flierefluitn"));
    assertThat(meant).contains("flierefluiten");
    assertThat(correct("flierefluitn")).isEmpty();
  }

  @Test
  void correctsOnlyWhatIsWrongInAText() {
    assertThat(correctText("Hulp bij Schuldne, en eensaam!"))
        .contains("hulp bij schulden en eenzaam");
    assertThat(correctText("Hulp bij schulden")).isEmpty();
    assertThat(correctText("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "\u0000\u0007", "(((( ~~~ -AND", "مرحبا بكم", "😀😀😀😀", "ﷺﷺﷺﷺ", "\ud83d"})
  void takesEverySignForPlainText(String text) {
    assertThat(correctText(text)).isEmpty();
  }

  @Test
  void looksAtTheFirstWordsOfALongText() {
    assertThat(correctText("hulp ".repeat(20) + "eensaam")).isEmpty();
    assertThat(correctText("x".repeat(10_000))).isEmpty();
    assertThat(correctText("eensaam " + "hulp ".repeat(2_000)))
        .hasValueSatisfying(text -> assertThat(text).startsWith("eenzaam hulp").hasSize(10_007));
  }

  private Optional<String> correct(String word) {
    return snapshots.with(snapshot -> spelling.correctWord(snapshot, word));
  }

  private Optional<String> correctText(String text) {
    return snapshots.with(snapshot -> spelling.correct(snapshot, text));
  }
}
