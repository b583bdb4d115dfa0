package wegwijs.server.admin.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.yaml.YamlTree;

/** A line of a file stands under its keys. */
class KeyPathTest {
  private static final String TEXT =
      """
      id: weert
      links:
      - label: Een
        target: /a
      - label: Twee
        target: /b
      frontOffice:
        phone: '112'
        people:
        - name: Anna
          role: luistert
        tasks:
        - luisteren
      embed:
        hosts:
          - https://www.example.nl
      """;

  @ParameterizedTest
  @CsvSource({
    "1, id",
    "3, links.label",
    "6, links.target",
    "8, frontOffice.phone",
    "10, frontOffice.people.name",
    "11, frontOffice.people.role",
    "13, frontOffice.tasks",
    "16, embed.hosts",
    "99, embed.hosts",
  })
  void aLineHasTheKeysAboveIt(int line, String path) {
    assertThat(String.join(".", KeyPath.of(TEXT, line))).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({"10, mensen", "8, ''", "0, ''"})
  void theNearestKnownKeyCounts(int line, String field) {
    assertThat(KeyPath.find(TEXT, line, Map.of("frontOffice.people", "mensen")).orElse(""))
        .isEqualTo(field);
    assertThat(YamlTree.read("x.yaml", TEXT)).containsKey("embed");
  }
}
