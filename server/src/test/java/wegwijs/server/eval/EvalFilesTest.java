package wegwijs.server.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalFilesTest {
  @TempDir private Path folder;

  @Test
  void readsTheColumnsItNeedsInAnyOrder() throws IOException {
    Path file = write("place\tquery\tid\nWeert\tik kom niet rond\tq1\n\n\tscootmobiel\tq2\n");

    assertThat(Question.read(file))
        .containsExactly(new Question("q1", "ik kom niet rond"), new Question("q2", "scootmobiel"));
  }

  @Test
  void readsWhatASpreadsheetPutsBeforeTheFirstLine() throws IOException {
    assertThat(Question.read(write("\uFEFFid\tquery\nq1\trollator\n"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vraag~query            | regel 1 | De kolom 'id' ontbreekt",
        "id~tekst               | regel 1 | De kolom 'query' ontbreekt",
        "id~query!q1            | regel 2 | een id zonder spaties en een tekst",
        "id~query!q1~           | regel 2 | Zet er een tab tussen",
        "id~query!q 1~tekst     | regel 2 | een id zonder spaties",
        "id~query!q1~a!!q1~b    | regel 4 | De vraag 'q1' stond er al",
        "''                     | regel 1 | Er staat niets in het bestand",
      })
  void saysWhatIsWrongWithQuestions(String text, String line, String rule) throws IOException {
    Path file = write(text.strip().replace('~', '\t').replace('!', '\n'));

    assertThatThrownBy(() -> Question.read(file))
        .hasMessageContainingAll(file.toString(), line, rule);
  }

  @ParameterizedTest
  @CsvSource({
    "q1 0 a, 'regel 1: Een oordeel heeft vier delen en hier staan er 3. Schrijf: vraag 0 UUID'",
    "q1 0 a veel, De graad 'veel' is geen heel getal",
    "q1 0 a 4, De graad 4 bestaat niet. Kies 3",
    "q1 0 a -1, De graad -1 bestaat niet",
  })
  void saysWhatIsWrongWithJudgments(String text, String message) throws IOException {
    Path file = write(text);

    assertThatThrownBy(() -> Judgments.read(file)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "q1 Q0 a 1, 'regel 1: Een resultaat heeft zes delen en hier staan er 4.'",
    "q1 Q0 a 1 hoog wegwijs, De score 'hoog' is geen getal",
    "q1 Q0 a eerste 1 wegwijs, De plaats 'eerste' is geen heel getal",
  })
  void saysWhatIsWrongWithARun(String text, String message) throws IOException {
    Path file = write(text);

    assertThatThrownBy(() -> Run.read(file)).hasMessageContaining(message);
  }

  @Test
  void namesAFileThatIsNotThere() {
    Path absent = folder.resolve("weg.tsv");

    assertThatThrownBy(() -> Run.read(absent))
        .isInstanceOf(EvalFileException.class)
        .hasMessageContaining("weg.tsv is niet te lezen");
  }

  @Test
  void readsBackTheRunItWrites() throws IOException {
    Run run = new Run(Map.of("q1", List.of("b", "a", "b", "c")));
    String text = run.toTrec();

    assertThat(text).startsWith("q1 Q0 b 1 3 wegwijs").contains("q1 Q0 c 3 1 wegwijs");
    assertThat(Run.read(write(text))).isEqualTo(new Run(Map.of("q1", List.of("b", "a", "c"))));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("bestand"), text);
  }
}
