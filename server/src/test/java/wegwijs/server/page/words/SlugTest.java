package wegwijs.server.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "De Vraagwijzer, de-vraagwijzer",
        "Cliëntondersteuning & zo, clientondersteuning-zo",
        "'s-Hertogenbosch, s-hertogenbosch",
        "\"  Eén, twee \", een-twee",
        "日本, naam",
        "!!!, naam"
      })
  void isMadeOfLettersDigitsAndHyphens(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void endsAtAWordWhenTheNameIsLong() {
    String slug = Slug.of("hulp bij het huishouden ".repeat(10));
    assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-huishouden-hulp-bij");
  }
}
