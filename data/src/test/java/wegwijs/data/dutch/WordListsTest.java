package wegwijs.data.dutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wegwijs.data.yaml.ConfigurationException;

/** What the lists may hold, and how a mistake in them is told. */
class WordListsTest {
  private static final WordList NONE = new WordList(List.of());

  @Test
  void linesHoldWordsAndComments() {
    WordList list = list("# uitleg", "", "schuld  schulden # geld");
    assertThat(list.lines()).hasSize(1);
    assertThat(list.lines().getFirst().words()).containsExactly("schuld", "schulden");
    assertThat(list.lines().getFirst().position()).hasToString("proef.txt, regel 3");
  }

  @Test
  void aWordWithCapitalsOrAccentsIsRefused() {
    assertThatThrownBy(() -> list("zorg", "cliënt"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "proef.txt, regel 2: 'cliënt' heeft hoofdletters of accenten; een woordenlijst kent"
                + " alleen a-z. Schrijf het woord met kleine letters zonder accenten.");
    assertThatThrownBy(() -> list("Zorg")).hasMessageContaining("'Zorg'");
  }

  @Test
  void aWordBelongsToOneFamily() {
    assertThatThrownBy(() -> new Families(list("ziek ziekte", "kwaal ziekte"), NONE))
        .hasMessage(
            "proef.txt, regel 2: 'ziekte' staat twee keer in de lijst; een woord hoort bij één"
                + " familie. Haal het op een van beide plaatsen weg.");
  }

  @Test
  void anIrregularVerbBelongsToTheFamilies() {
    assertThatThrownBy(() -> new Families(NONE, list("gaan")))
        .hasMessage(
            "proef.txt, regel 1: 'gaan' is geen regelmatig werkwoord met +ing, +er of +ster. Zet"
                + " een onregelmatig werkwoord met al zijn vormen in families.txt.");
    assertThatThrownBy(() -> new Families(NONE, list("werken +heid")))
        .hasMessageContaining("'werken +heid'");
  }

  @Test
  void aPartIsNotTooShortAndStandsThereOnce() {
    assertThatThrownBy(() -> compounds(list("ei")))
        .hasMessage(
            "proef.txt, regel 1: 'ei' is korter dan 3 letters. Neem zo'n kort deel niet op: het"
                + " splitst te veel.");
    assertThatThrownBy(() -> compounds(list("zorg", "zorg")))
        .hasMessage(
            "proef.txt, regel 2: 'zorg' staat twee keer in de lijst. Haal het op een van beide"
                + " weg.");
  }

  @Test
  void theShippedListsAreWhole() {
    assertThat(WordList.shipped("families.txt").lines()).hasSizeGreaterThan(400);
    assertThat(WordList.shipped("werkwoorden.txt").lines()).hasSizeGreaterThan(200);
    assertThat(WordList.shipped("woorddelen.txt").lines()).hasSizeGreaterThan(800);
    assertThatThrownBy(() -> WordList.shipped("ontbreekt.txt"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Compounds compounds(WordList parts) {
    return new Compounds(new Families(NONE, NONE), parts, NONE, NONE);
  }

  private static WordList list(String... lines) {
    return WordList.parse("proef.txt", List.of(lines));
  }
}
