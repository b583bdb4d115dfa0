package wegwijs.server.search.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {
  private static final UUID DEBT = new UUID(0, 1);
  private static final UUID CARE = new UUID(0, 2);
  private final TextIndex index =
      TextIndex.of(
          List.of(
              new TextIndex.Text(DEBT, "Schuldhulpverlening voor jongeren", "Wie kent een maatje?"),
              new TextIndex.Text(CARE, "Van Wmo naar Wlz", "De mantelzorger is moe. Schulden?")));

  @ParameterizedTest
  @CsvSource({
    "schuldhulp, 1",
    "mantelzorgers, 2",
    "wlz, 2",
    "jongere, 1",
    "hulp bij schuld, 1",
  })
  void findsWordsInOtherForms(String words, long first) {
    assertThat(index.find(words, 10)).startsWith(new UUID(0, first));
  }

  @Test
  void theTitleWeighsMore() {
    assertThat(index.find("schulden", 10)).containsExactly(DEBT, CARE);
    assertThat(index.find("schulden", 1)).containsExactly(DEBT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "zeilboot", "AND OR (", "[* TO"})
  void whatSaysNothingFindsNothing(String words) {
    assertThat(index.find(words, 10)).isEmpty();
  }
}
