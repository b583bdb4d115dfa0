package wegwijs.templates.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessagesTest {
  private final Messages messages = Messages.load(Locale.of("nl"));

  @ParameterizedTest
  @CsvSource({"0,Geen resultaten", "1,1 resultaat", "2,2 resultaten", "1234,1.234 resultaten"})
  void choosesSingularAndPlural(int count, String words) {
    assertThat(messages.text("results.all", count)).isEqualTo(words);
  }

  @Test
  void readsTheFileAsUtf8() {
    assertThat(messages.text("zero.words-text")).startsWith("Eén of twee woorden");
  }

  @Test
  void leavesBracesInArgumentsAlone() {
    assertThat(messages.text("results.query", 2, "{0} 'x'"))
        .isEqualTo("2 resultaten voor “{0} 'x'”");
  }

  @Test
  void namesTheMissingKeyAndTheFile() {
    assertThatThrownBy(() -> messages.text("no.such-key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no message 'no.such-key' in /wegwijs/messages/messages_nl.properties");
  }

  @Test
  void saysWhichFileALanguageLacks() {
    assertThatThrownBy(() -> Messages.load(Locale.of("xx")))
        .hasMessage(
            "no message file /wegwijs/messages/messages_xx.properties; add one for the language");
  }

  @Test
  void givesEveryThreadItsOwnWords() {
    assertThat(
            IntStream.range(2, 2000)
                .parallel()
                .filter(n ->
                    !messages.text("results.all", n).replace(".", "").equals(n + " resultaten"))
                .boxed())
        .isEmpty();
  }
}
