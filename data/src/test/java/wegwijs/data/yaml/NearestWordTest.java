package wegwijs.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

  @ParameterizedTest
  @CsvSource({"domijn, domein", "lijm, lijn", "wett, wet", "huis, ''", "x, ''"})
  void findsTheWordWithTheFewestChangedLetters(String word, String expected) {
    assertThat(NearestWord.of(word, List.of("domein", "lijn", "wet")).orElse(""))
        .isEqualTo(expected);
  }

  @Property
  void aWordIsNearestToItself(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String word) {
    assertThat(NearestWord.of(word, List.of(word + "x", word))).contains(word);
  }
}
