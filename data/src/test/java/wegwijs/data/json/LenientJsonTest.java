package wegwijs.data.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LenientJsonTest {
  @Test
  void takesCommentsTrailingCommasControlCharactersAndQuotesOfAnotherKind() {
    assertThat(LenientJson.read("/* van de bouwer */ {'naam': 'De\nLinde', telefoon: \"020\",}"))
        .isEqualTo(List.of(Map.of("naam", "De\nLinde", "telefoon", "020")));
  }

  @Test
  void readsSeveralValuesInOneText() {
    assertThat(LenientJson.read("{\"a\": 1} {\"b\": 2}"))
        .isEqualTo(List.of(Map.of("a", 1), Map.of("b", 2)));
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(LenientJson.read("  ")).isEmpty();
  }

  @Test
  void refusesWhatIsCutOffOrTooDeep() {
    assertThatIllegalArgumentException().isThrownBy(() -> LenientJson.read("{\"a\": "));
    assertThatIllegalArgumentException().isThrownBy(() -> LenientJson.read("[".repeat(100_000)));
  }
}
