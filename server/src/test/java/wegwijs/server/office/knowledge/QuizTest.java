package wegwijs.server.office.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizTest {
  private static final String WRITTEN =
      """
      Wie beslist over de Wlz?
      - De gemeente
      * Het CIZ

      Mag het 2 keer?
      * Ja
      - Nee
      - Soms\
      """;

  @Test
  void readsWhatItWrites() {
    Quiz quiz = Quiz.parse(WRITTEN);
    assertThat(quiz.questions()).hasSize(2);
    assertThat(quiz.questions().getFirst())
        .isEqualTo(
            new Quiz.Question("Wie beslist over de Wlz?", List.of("De gemeente", "Het CIZ"), 1));
    assertThat(quiz.written()).isEqualTo(WRITTEN);
    assertThat(Quiz.parse(" \n ")).isEqualTo(Quiz.NONE);
  }

  @Test
  void isPassedWhenEverythingIsRight() {
    Quiz quiz = Quiz.parse(WRITTEN);
    assertThat(quiz.isPassed(List.of(1, 0))).isTrue();
    assertThat(quiz.isPassed(List.of(1, 1))).isFalse();
    assertThat(quiz.isPassed(List.of(1))).isFalse();
    assertThat(Quiz.NONE.isPassed(List.of())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vraag?",
        "Vraag?\n* Ja",
        "Vraag?\n- Ja\n- Nee",
        "Vraag?\n* Ja\n* Nee",
        "Vraag?\nJa\n* Nee"
      })
  void tellsWhichQuestionIsNone(String written) {
    assertThatThrownBy(() -> Quiz.parse(WRITTEN + "\n\n" + written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Vraag?");
  }
}
