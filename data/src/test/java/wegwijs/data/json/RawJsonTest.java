package wegwijs.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {
  private record Thing(String name, RawJson parts, int size) {}

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 9, 10, 99, 100, 12_345, 1_000_000, Integer.MAX_VALUE})
  void writesNumbersAsTheyAre(int number) {
    assertThat(new RawJson(0).add(utf8("[")).add(number).add(utf8("]")))
        .hasToString("[" + number + "]");
  }

  @Test
  void growsBeyondItsRoom() {
    RawJson json = new RawJson(3);
    for (int i = 0; i < 1_000; i++) {
      json.add(utf8("één"));
    }
    assertThat(json).hasToString("één".repeat(1_000));
  }

  @Test
  void standsAmongOtherFieldsAndInLists() {
    RawJson one = new RawJson(8).add(utf8("[\"é\",")).add(1).add(utf8("]"));

    assertThat(plain(new Thing("a", one, 2)))
        .isEqualTo("{\"name\":\"a\",\"parts\":[\"é\",1],\"size\":2}");
    assertThat(plain(List.of(one, one))).isEqualTo("[[\"é\",1],[\"é\",1]]");
  }

  @Test
  void givesFieldsWithoutTheirBraces() {
    assertThat(RawJson.fields(new Thing("a", new RawJson(0).add(1), 2)))
        .isEqualTo("\"name\":\"a\",\"parts\":1,\"size\":2");
  }

  private static String plain(Object value) {
    return new String(Json.writePlain(value), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
