package wegwijs.data.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped files promise to the rest of the program. */
class ShippedVocabularyTest {

  private static final Vocabulary SHIPPED = VocabularyLoader.load(List.of());

  private static final TermRecogniser RECOGNISER = new TermRecogniser(SHIPPED);

  static Stream<TermRef> leaves() {
    Facet facet = SHIPPED.facet(FacetId.CARE_QUESTION).orElseThrow();
    return facet.leaves().map(facet::ref);
  }

  @Test
  void hasEveryFacetButPlaces() {
    assertThat(SHIPPED.facets())
        .extracting(Facet::id)
        .containsExactly(
            Stream.of(FacetId.values())
                .filter(id -> id != FacetId.MUNICIPALITY)
                .toArray(FacetId[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "doelgroep, 25",
    "domein, 12",
    "zorgvraag, 106",
    "wet, 10",
    "contract, 10",
    "lijn, 4"
  })
  void hasEnoughTerms(String facet, int atLeast) {
    assertThat(SHIPPED.facet(FacetId.find(facet).orElseThrow()).orElseThrow().allTerms())
        .hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void hasCareQuestionsOnTwoLevels() {
    assertThat(leaves()).hasSizeGreaterThanOrEqualTo(90).allMatch(leaf -> parents(leaf) == 1);
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void everyCareQuestionHasADomainWordsAndRules(TermRef leaf) {
    Term term = SHIPPED.findTerm(leaf).orElseThrow();

    assertThat(SHIPPED.implied(leaf)).anyMatch(ref -> ref.facet() == FacetId.DOMAIN);
    assertThat(term.words()).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
    assertThat(term.recognition().rules()).isNotEmpty();
    assertThat(term.label()).hasSizeLessThan(60);
    assertThat(term.explanation()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void everyCareQuestionIsRecognisedByWordsOfItsOwn(TermRef leaf) {
    Term term = SHIPPED.findTerm(leaf).orElseThrow();

    assertThat(term.words())
        .filteredOn(word ->
            RECOGNISER.recognise(Map.of(Zone.NAME, word)).stream()
                .anyMatch(found -> found.term().equals(leaf)))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void contractHasTheTermsOfTheLawsWithoutTheirRules() {
    Facet contract = SHIPPED.facet(FacetId.CONTRACT).orElseThrow();

    assertThat(contract.terms())
        .extracting(Term::id)
        .isEqualTo(
            SHIPPED.facet(FacetId.LAW).orElseThrow().terms().stream().map(Term::id).toList());
    assertThat(contract.terms()).allMatch(term -> term.recognition().rules().isEmpty());
  }

  @Test
  void knowsWhatIsAboveATermAndWhatFollows() {
    TermRef debts = new TermRef(FacetId.CARE_QUESTION, "schulden");
    TermRef money = new TermRef(FacetId.CARE_QUESTION, "geld");

    assertThat(SHIPPED.parentOf(debts)).contains(money);
    assertThat(SHIPPED.parentOf(money)).isEmpty();
    assertThat(SHIPPED.ancestors(debts)).containsExactly(money);
    assertThat(SHIPPED.implied(debts))
        .contains(
            new TermRef(FacetId.DOMAIN, "geld-en-schulden"),
            new TermRef(FacetId.TARGET_GROUP, "schulden"));
    assertThat(SHIPPED.implied(new TermRef(FacetId.DOMAIN, "onbekend"))).isEmpty();
  }

  @Test
  void hasAFingerprintThatStaysTheSame() {
    assertThat(SHIPPED.fingerprint())
        .hasSize(64)
        .isEqualTo(VocabularyLoader.load(List.of()).fingerprint());
  }

  @Test
  void refusesTermsThatOccurTwiceAndUnknownReferences() {
    Facet facet = SHIPPED.facet(FacetId.COST).orElseThrow();
    Facet dangling = SHIPPED.facet(FacetId.CARE_QUESTION).orElseThrow();

    assertThatThrownBy(() -> new Vocabulary(List.of(facet, facet)))
        .hasMessageContaining("kosten occurs twice");
    assertThatThrownBy(() -> new Vocabulary(List.of(dangling))).hasMessageContaining("is absent");
  }

  @ParameterizedTest
  @CsvSource({"domein/wonen, true", "domijn/wonen, false", "domein/, false", "domein, false"})
  void readsReferences(String text, boolean readable) {
    assertThat(TermRef.parse(text).map(TermRef::toString))
        .isEqualTo(readable ? Optional.of(text) : Optional.empty());
  }

  @Test
  void ordersReferencesByFacetAndId() {
    assertThat(Set.of(FacetId.ids().toArray())).contains("gemeente", "contract");
    assertThat(new TermRef(FacetId.TARGET_GROUP, "z")).isLessThan(new TermRef(FacetId.DOMAIN, "a"));
  }

  private static int parents(TermRef leaf) {
    return SHIPPED.ancestors(leaf).size();
  }
}
