package wegwijs.data.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are split, whatever the shipped lists hold. */
class CompoundsTest {
  private static final WordList NONE = new WordList(List.of());

  private final Compounds compounds =
      new Compounds(
          new Families(NONE, NONE),
          list("schuld", "hulp", "kind kinder", "buurt", "buur", "huis", "thuis", "gezin", "zorg"),
          list("zorghuis", "buurtzorg buurt zorgen"),
          list("club -voor"));

  @ParameterizedTest
  @CsvSource({
    "schuldhulp, schuld hulp",
    "schuldenhulp, schuld hulp",
    "gezinshulp, gezin hulp",
    "kinderhulp, kind hulp",
    "kinderenhulp, kind hulp",
    "gezinshuizen, gezin huis",
    "buurthuis, buurt huis",
    "thuiszorg, thuis zorg",
    "schuldhulpzorg, schuld hulp zorg",
    "haakclub, haak club",
    "buurtzorg, buurt zorg",
    "zorghuis,",
    "zorghuizen,",
    "thuis,",
    "verhuis,",
    "schulden,",
    "schuldig,",
    "voorclub,",
    "eenclub,",
    "schuldxhulp,",
  })
  void coversTheWholeWordWithKnownParts(String word, @Nullable String parts) {
    assertThat(String.join(" ", compounds.parts(word))).isEqualTo(parts == null ? "" : parts);
  }

  private static WordList list(String... lines) {
    return WordList.parse("proef.txt", List.of(lines));
  }
}
