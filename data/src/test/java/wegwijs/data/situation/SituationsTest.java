package wegwijs.data.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;

class SituationsTest {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final Situations SHIPPED = Situations.of(List.of(), VOCABULARY);

  static Stream<Situation> shipped() {
    return SHIPPED.all().stream();
  }

  @Test
  void shipsLifeEventsAndPersonas() {
    List<Situation> personas =
        shipped().filter(situation -> situation.introduction().persona().isPresent()).toList();
    assertThat(personas).hasSizeGreaterThanOrEqualTo(9);
    assertThat(SHIPPED.all()).hasSizeGreaterThanOrEqualTo(personas.size() + 14);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void tellsWhatToDoWhatOneIsEntitledToAndWhomToAsk(Situation situation) {
    assertThat(situation.advices().steps()).hasSizeBetween(4, 5);
    assertThat(situation.advices().rights()).isNotEmpty();
    assertThat(situation.advices().contacts()).isNotEmpty();
    assertThat(situation.cues()).isNotEmpty();
    assertThat(situation.related())
        .isNotEmpty()
        .doesNotContain(situation.id())
        .allMatch(id -> SHIPPED.find(id).isPresent());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void namesIndependentClientSupport(Situation situation) {
    // Wmo 2015, art. 2.2.4: free and for every resident.
    assertThat(situation.advices().rights())
        .extracting(Advice::heading)
        .contains("Iemand die gratis met u meedenkt");
  }

  @ParameterizedTest
  @CsvSource({
    "mijn kind wordt 18, doelgroep/jeugd doelgroep/jongvolwassenen, kind-wordt-18",
    "mijn kind, doelgroep/jeugd, ''",
    "ik kom uit het Ziekenhuis!, '', uit-het-ziekenhuis",
    "van Wmo naar Wlz, zorgvraag/zorg-aanvragen wet/wlz, van-wmo-naar-wlz",
    "wlz, wet/wlz, ''",
    "ik heb schulden, doelgroep/schulden zorgvraag/schulden, rekeningen-niet-betalen",
    "ik ben eenzaam, zorgvraag/eenzaam zorgvraag/energie-betalen, willem",
    "ik zorg voor mijn vrouw en mijn werk, zorgvraag/mantelzorg-steun, henk",
    "'', '', ''",
  })
  void fitsAQuestionThatIsAboutIt(String question, String understood, String first) {
    assertThat(SHIPPED.fitting(question, terms(understood), 1))
        .extracting(Situation::id)
        .isEqualTo(first.isEmpty() ? List.of() : List.of(first));
  }

  @Test
  void namesEachFittingSituationOnceAndNoMoreThanAsked() {
    List<TermRef> understood = terms("zorgvraag/schulden zorgvraag/rondkomen doelgroep/schulden");
    assertThat(SHIPPED.fitting("geld", understood, 5))
        .extracting(Situation::id)
        .containsExactly("rekeningen-niet-betalen", "linda");
    assertThat(SHIPPED.fitting("geld", understood, 1)).hasSize(1);
  }

  @Test
  void knowsEverySearchThatItLeadsTo() {
    Situation situation = SHIPPED.find("partner-met-dementie").orElseThrow();
    assertThat(situation.advices().all().flatMap(advice -> advice.search().stream()))
        .anyMatch(link -> link.selection().terms().containsKey(FacetId.LAW))
        .hasSizeGreaterThan(4);
  }

  private static List<TermRef> terms(String written) {
    return Arrays.stream(written.split(" ", -1)).flatMap(t -> TermRef.parse(t).stream()).toList();
  }
}
