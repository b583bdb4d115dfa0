package wegwijs.server.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.situation.Advice;
import wegwijs.data.situation.SearchLink;
import wegwijs.data.situation.Situation;
import wegwijs.data.situation.Situations;
import wegwijs.data.situation.Transition;
import wegwijs.data.situation.Transitions;
import wegwijs.data.vocabulary.VocabularyLoader;

class PlainDutchTest {
  private static final int AVERAGE = 12;
  private static final int LONGEST = 20;

  static List<Transition> transitions() {
    return Transitions.of(List.of(), VocabularyLoader.load(List.of())).all();
  }

  @ParameterizedTest
  @MethodSource("transitions")
  void transitionsAreTold(Transition transition) {
    List<String> pieces = new ArrayList<>(List.of(transition.title(), transition.summary()));
    Stream.of(
            Stream.of(transition.before(), transition.after(), transition.support()),
            transition.runsOn().stream(),
            transition.ends().stream())
        .flatMap(advices -> advices)
        .flatMap(PlainDutchTest::pieces)
        .forEach(pieces::add);
    DutchText text = new DutchText(pieces);
    assertThat(text.averageSentence()).isBetween(3.0, (double) AVERAGE);
    assertThat(text.sentencesLongerThan(LONGEST)).isEmpty();
    assertThat(text.unexplained()).isEmpty();
  }

  static List<Situation> situations() {
    return Situations.of(List.of(), VocabularyLoader.load(List.of())).all();
  }

  @ParameterizedTest
  @MethodSource("situations")
  void situationsAreTold(Situation situation) {
    DutchText text = text(situation);
    assertThat(text.averageSentence()).isBetween(3.0, (double) AVERAGE);
    assertThat(text.sentencesLongerThan(LONGEST)).isEmpty();
    assertThat(text.unexplained()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/wegwijs/messages/messages_nl.properties",
        "/wegwijs/messages/work_nl.properties",
        "/wegwijs/server/page/page_nl.properties",
        "/wegwijs/server/page/statements_nl.properties",
        "/wegwijs/server/page/embedding_nl.properties",
        "/wegwijs/server/page/forms_nl.properties",
        "/wegwijs/messages/search.properties",
        "/wegwijs/messages/issues_nl.properties"
      })
  void messagesArePlain(String file) throws IOException {
    DutchText text = messages(file);
    assertThat(text.averageSentence()).isBetween(1.0, (double) AVERAGE);
    assertThat(text.sentencesLongerThan(LONGEST)).isEmpty();
    assertThat(text.unexplained()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vraag het UWV., UWV",
    "Vraag het UWV. Het UWV regelt uitkeringen., ''",
    "De Wet langdurige zorg (Wlz) helpt. De Wlz is er., ''",
    "De Wlz en de Wmo., Wlz Wmo",
    "Bel 112., ''",
    "Kwetsbare mensen en bijvoorbeeld u., ''",
  })
  void seesAbbreviationsThatNothingExplains(String text, String unexplained) {
    assertThat(String.join(" ", new DutchText(List.of(text)).unexplained())).isEqualTo(unexplained);
  }

  @Test
  void countsWordsBySentenceAndHeading() {
    DutchText text = new DutchText(List.of("Kosten", "Dit is kort. En dit is ook kort!"));
    assertThat(text.averageSentence()).isEqualTo(3);
    assertThat(text.sentencesLongerThan(3)).containsExactly("En dit is ook kort!");
  }

  private static DutchText text(Situation situation) {
    List<String> pieces = new ArrayList<>();
    pieces.add(situation.title());
    pieces.add(situation.introduction().summary());
    situation.introduction().persona().ifPresent(persona -> pieces.add(persona.story()));
    situation.advices().all().flatMap(PlainDutchTest::pieces).forEach(pieces::add);
    return new DutchText(pieces);
  }

  private static Stream<String> pieces(Advice advice) {
    return Stream.of(
            Stream.of(advice.heading(), advice.text()),
            advice.search().map(SearchLink::label).stream(),
            advice.decides().stream())
        .flatMap(pieces -> pieces);
  }

  private static DutchText messages(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = Objects.requireNonNull(PlainDutchTest.class.getResourceAsStream(file));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    List<String> pieces =
        texts.stringPropertyNames().stream()
            .sorted()
            .map(texts::getProperty)
            .map(text -> text.replaceAll("\\{\\d[^}]*}", "9"))
            .toList();
    return new DutchText(pieces);
  }
}
