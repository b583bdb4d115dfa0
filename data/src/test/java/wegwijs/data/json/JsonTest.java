package wegwijs.data.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.Address;
import wegwijs.data.model.Schedule;
import wegwijs.data.model.Service;

class JsonTest {
  private static final String ID = "10d1f021-cb7e-5349-85dc-b62128c46bec";

  @TempDir private Path folder;

  @Test
  void writesTheWordsOfHsdsAndLeavesOutWhatIsAbsent() {
    Address address =
        Json.read(
            utf8("{\"id\":\"" + ID + "\",\"address_1\":\"Markt 1\",\"postal_code\":\"6001 AB\"}"),
            Address.class);

    assertThat(Json.write(address))
        .isEqualTo("{\"id\":\"" + ID + "\",\"address_1\":\"Markt 1\",\"postal_code\":\"6001 AB\"}");
  }

  @Test
  void keepsNumbersExactAndTimesEqual() {
    String json =
        "{\"id\":\""
            + ID
            + "\",\"timezone\":1.50,\"opens_at\":\"10:00:00\",\"closes_at\":\"17:30:00\"}";
    Schedule schedule = Json.read(utf8(json), Schedule.class);

    assertThat(Json.write(schedule)).isEqualTo(json);
    assertThat(Json.fromTree(Json.toTree(schedule), Schedule.class)).isEqualTo(schedule);
  }

  @Test
  void refusesWhatIsNoValidRecord() {
    assertThatThrownBy(() -> Json.read(utf8("{\"id\":\"" + ID + "\"}"), Service.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("service.name is required");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [{"a":1},{"a":2}]                          | :1 :1
          {"a":1}                                    | :1
          {"a":1} {"a":2}                            | :1 :1
          {"versie":1,"aanbod":[{"a":1},{"a":2}]}    | aanbod:1 aanbod:1
          {"aanbod":[],"andere":[{"a":1}]}           | -
          {"aanbod":"geen lijst"}                    | :1
          []                                         | -
          """)
  void findsRecordsInEveryForm(String json, String expected) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonRecords records =
        new JsonRecords(new ByteArrayInputStream(utf8(json)), List.of("aanbod"))) {
      records.forEach((list, line, tree) -> found.add(list + ":" + line));
    }

    assertThat(found.isEmpty() ? "-" : String.join(" ", found)).isEqualTo(expected);
  }

  @Test
  void tellsTheLineOfAFaultAndKeepsWhatStoodBefore() throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonRecords records =
        new JsonRecords(
            new ByteArrayInputStream(utf8("[{\"a\":1},\n{\"a\":2},\n{\"a\"")), List.of())) {
      assertThatThrownBy(() -> records.forEach((list, line, tree) -> found.add("" + tree)))
          .isInstanceOfSatisfying(
              JsonRecords.MalformedJson.class, e -> assertThat(e.line()).isEqualTo(3));
    }
    assertThat(found).containsExactly("{a=1}", "{a=2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"a":1}#{"a":2}                | true
          {"a":1}##{"a":2}#              | true
          {"a":#{"a":2}                  | true
          {#"a":1}                       | false
          [{"a":1},#{"a":2}]             | false
          {"a":1}                        | false
          """)
  void knowsJsonLinesByTheFirstLines(String text, boolean expected) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), text.replace('#', '\n'));

    assertThat(JsonLines.isJsonLines(file)).isEqualTo(expected);
  }

  @Test
  void aLineThatIsTooLongIsAFault() throws IOException {
    Path file = folder.resolve("long");
    Files.writeString(file, "{\"a\":1}\n{\"a\":\"" + "x".repeat(9_000_000) + "\"}\n{\"a\":3}\n");
    List<String> faults = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();

    JsonLines.forEach(
        file, (line, tree) -> lines.add(line), (line, reason) -> faults.add("regel " + line));

    assertThat(lines).containsExactly(1, 3);
    assertThat(faults).containsExactly("regel 2");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
