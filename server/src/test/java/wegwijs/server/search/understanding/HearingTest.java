package wegwijs.server.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.VocabularyLoader;

/** What is heard in the way people speak, and what is not. */
class HearingTest {
  private static final double SURELY = 0.6;

  private static final Interpreter INTERPRETER =
      new Interpreter(
          VocabularyLoader.load(List.of()), Phrasebook.load(Optional.empty()), Places.shipped());

  @ParameterizedTest
  @CsvFileSource(resources = "everyday.csv", numLinesToSkip = 1)
  void hearsEverydaySpeech(String question, String careQuestion) {
    assertThat(sure(question, careQuestion)).isGreaterThanOrEqualTo(SURELY);
  }

  @ParameterizedTest
  @CsvSource({
    "mijn zoon zit de hele dag te gamen, uitjes-en-vakantie",
    "mijn zoon zit de hele dag te gamen, eenzaam",
    "ruzie met mijn ouders elke dag, uitjes-en-vakantie",
    "mijn kind loopt graag, onderzoek",
  })
  void whatIsLeftOfASayingWithoutItsSmallWordsDoesNotMeanIt(String question, String careQuestion) {
    assertThat(sure(question, careQuestion)).isLessThan(SURELY);
  }

  @ParameterizedTest
  @CsvSource({
    "ik snap de brief van de woningbouw echt niet, formulieren-en-brieven",
    "ik begrijp de brieven van de belasting niet, formulieren-en-brieven",
  })
  void aDenialThatClosesTheSentenceDeniesAllOfIt(String question, String careQuestion) {
    assertThat(sure(question, careQuestion)).isGreaterThanOrEqualTo(SURELY);
  }

  /** Of "geen nacht doorgeslapen man" the last word is missing. */
  @Test
  void aLongSayingMayLackAWord() {
    assertThat(sure("sinds jaren geen nacht meer doorgeslapen", "mantelzorg-steun"))
        .isPositive()
        .isLessThan(SURELY);
  }

  /** "Wakker door zieke man" lacks one as well, but lying awake says enough by itself. */
  @Test
  void butNotWhereAnotherSayingExplainsTheOthers() {
    assertThat(sure("ik lig elke nacht wakker door mijn man", "stress")).isPositive();
    assertThat(sure("ik lig elke nacht wakker door mijn man", "mantelzorg-steun")).isZero();
  }

  @Test
  void aGeneralQuestionStepsBackBesideASpecialOne() {
    double alone = sure("ik kom er niet uit", "waar-kan-ik-terecht");

    assertThat(sure("mijn vader is overleden en ik kom er niet uit", "waar-kan-ik-terecht"))
        .isLessThan(alone);
    assertThat(sure("mijn vader is overleden en ik kom er niet uit", "rouw"))
        .isGreaterThan(alone / 2);
  }

  @Test
  void aThemeTakesLittleFromAQuestionWithinIt() {
    assertThat(sure("scheiding", "scheiden")).isGreaterThan(sure("scheiding", "veiligheid"));
  }

  @ParameterizedTest
  @CsvSource({"recept van de dokter, true", "een recept voor appeltaart, false"})
  void aWordOfMoreThanOneMeaningNeedsCompany(String question, boolean isSure) {
    assertThat(sure(question, "huisarts-en-gezondheid") >= SURELY).isEqualTo(isSure);
  }

  @Test
  void aThingMeansItsTermButOnlyThroughIt() {
    TermRef aids = term("hulpmiddelen");

    assertThat(understand("rollator lenen").meaning().byThing()).contains(aids);
    assertThat(understand("hulpmiddelen lenen").meaning().byThing()).doesNotContain(aids);
    assertThat(sure("rollator lenen", "hulpmiddelen")).isGreaterThanOrEqualTo(SURELY);
  }

  @Test
  void twoThingsOfAQuestionAreTwoStrands() {
    Meaning meaning = understand("ik heb schulden en ben eenzaam").meaning();

    assertThat(meaning.strands())
        .noneMatch(strand ->
            strand.terms().keySet().containsAll(Set.of(term("schulden"), term("eenzaam"))))
        .anyMatch(strand -> strand.terms().containsKey(term("schulden")))
        .anyMatch(strand -> strand.terms().containsKey(term("eenzaam")));
  }

  @Test
  void strandsHoldTheTermsThatAreMeant() {
    Meaning meaning = understand("mijn moeder van 82 vergeet alles").meaning();

    assertThat(meaning.strands().stream().flatMap(strand -> strand.terms().keySet().stream()))
        .containsAll(meaning.terms().keySet())
        .allMatch(meaning.terms()::containsKey);
  }

  @Test
  void knowsForWhichGroupsItIsAsked() {
    assertThat(understand("ik ben mantelzorger").meaning().groups()).contains("mantelzorgers");
    assertThat(understand("ik voel me somber").meaning().groups()).doesNotContain("mantelzorgers");
  }

  @ParameterizedTest
  @CsvSource({
    "spreekt iemand turks, true",
    "een turkstalige hulpverlener, true",
    "mijn turkse ouders, false"
  })
  void aLanguageIsAskedForByItsName(String question, boolean isAsked) {
    assertThat(understand(question).find(Insight.Kind.LANGUAGE).isPresent()).isEqualTo(isAsked);
  }

  private static double sure(String question, String careQuestion) {
    return understand(question).meaning().sure(term(careQuestion));
  }

  private static TermRef term(String careQuestion) {
    return new TermRef(FacetId.CARE_QUESTION, careQuestion);
  }

  private static Understanding understand(String question) {
    return INTERPRETER.understand(question, Set.of(), IndexedWords.NONE);
  }
}
