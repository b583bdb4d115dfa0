package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @TempDir private static Path folder;
  @AutoClose private static Snapshots snapshots;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "\u0000\u0007", "(((( ~~~ -AND", "مرحبا بكم", "😀😀😀😀", "ﷺﷺﷺﷺ", "\ud83d"})
  void takesEverySignForPlainText(String text) {
    assertThat(correct(text)).isEmpty();
  }

  @Test
  void leavesAnEndlessWordAlone() {
    assertThat(correct("x".repeat(10_000))).isEmpty();
  }

  private Optional<String> correct(String word) {
    return snapshots.with(snapshot -> spelling.correctWord(snapshot, word));
  }
}
