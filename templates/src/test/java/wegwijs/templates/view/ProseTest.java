package wegwijs.templates.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource({
    "Bel de politie: 0900-8844. Is er gevaar? Bel 112., 0900-8844",
    "Bel 0495 575 000, 0495 575 000",
    "0495 575 000 numarasını arayın, 0495 575 000",
    "Bel +31 6 12345678 of 0800-0113., +31 6 12345678|0800-0113",
    "Bel 06 12345678 tussen 09.00 en 17.00 uur., 06 12345678",
    "0800-0432''yi ara., 0800-0432"
  })
  void findsNumbersToDial(String text, String phones) {
    Prose prose = Prose.of(text);
    assertThat(
            prose.runs().stream()
                .filter(Prose.Run::isPhone)
                .map(Prose.Run::text)
                .collect(Collectors.joining("|")))
        .isEqualTo(phones);
    assertThat(prose.runs().stream().map(Prose.Run::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bel 112 of 113.", "van 09.00 tot 17.00 uur", "in 2025-2026", "6001 AB Weert"})
  void leavesOtherFiguresAlone(String text) {
    assertThat(Prose.of(text).runs()).containsExactly(new Prose.Run(text, false));
  }
}
