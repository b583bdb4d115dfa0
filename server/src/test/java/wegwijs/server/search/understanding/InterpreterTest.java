package wegwijs.server.search.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.place.Places;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.VocabularyLoader;

class InterpreterTest {
  private static final IndexedWords ORGANIZATIONS =
      new Known(
          Map.of(), Set.of("kwikstaart", "welzijn de brug", "hulp bij schulden", "wij", "hulp"));

  private static final DutchWords DUTCH = new DutchWords();

  private static final IndexedWords VERBS =
      new IndexedWords() {
        private final Set<String> stems =
            Stream.of("ophalen", "opknappen", "invullen", "uitlaten", "inslapen")
                .map(DUTCH::stem)
                .collect(Collectors.toSet());

        @Override
        public boolean isUsed(String stem) {
          return stems.contains(stem);
        }
      };

  private static final Interpreter INTERPRETER =
      new Interpreter(
          VocabularyLoader.load(List.of()), Phrasebook.load(Optional.empty()), Places.shipped());

  @ParameterizedTest
  @CsvFileSource(resources = "questions.csv", numLinesToSkip = 1)
  void understandsWhatAQuestionSays(String question, Insight.Kind kind, String label) {
    assertThat(understand(question).insights())
        .filteredOn(insight -> insight.kind() == kind)
        .extracting(Insight::label)
        .contains(label);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "nothing.csv", numLinesToSkip = 1)
  void doesNotHearWhatIsNotSaid(String question, Insight.Kind kind) {
    assertThat(understand(question).find(kind)).isEmpty();
  }

  @Test
  void aDeniedWordDoesNotMeanItsTerm() {
    TermRef decided = new TermRef(FacetId.ACCESS, "beschikking");

    assertThat(sure("met indicatie", decided)).isGreaterThan(0.5);
    assertThat(sure("zonder indicatie", decided)).isLessThan(0.2);
  }

  @Test
  void smallWordsThatStandApartAreNoSaying() {
    TermRef suicide = new TermRef(FacetId.CARE_QUESTION, "zelfmoordgedachten");

    assertThat(sure("ik wil dood", suicide)).isGreaterThan(0.5);
    assertThat(sure("ik wil praten over de dood van mijn man", suicide)).isLessThan(0.3);
  }

  @ParameterizedTest
  @CsvSource({
    "wie haalt mijn oma op, ophalen",
    "wie knapt mijn tuin op, opknappen",
    "wie helpt om een formulier in te vullen, invullen",
    "wie laat mijn hond uit nu ik niet kan lopen, uitlaten"
  })
  void aVerbOfWhichAPartStandsApartIsHeardWhole(String question, String verb) {
    assertThat(soughtStems(question)).contains(DUTCH.stem(verb));
  }

  @Test
  void aPrepositionIsNoPartOfAVerb() {
    assertThat(soughtStems("ik slaap in mijn auto")).doesNotContain(DUTCH.stem("inslapen"));
  }

  private static List<String> soughtStems(String question) {
    return INTERPRETER.understand(question, Set.of(), VERBS).wanted().words().stream()
        .flatMap(sought -> sought.ways().stream())
        .flatMap(way -> way.stems().stream())
        .toList();
  }

  @Test
  void nearerHelpCountsMoreThanFurther() {
    TermRef asked = new TermRef(FacetId.CARE_QUESTION, "huisuitzetting");
    Meaning meaning = understand("wij worden uit huis gezet").meaning();

    assertThat(meaning.sure(asked)).isGreaterThan(0.5);
    assertThat(meaning.near().values()).isNotEmpty().allMatch(near -> near < meaning.sure(asked));
  }

  @Test
  void anIgnoredInsightIsTakenBack() {
    String question = "mijn moeder van 82 in Weert heeft schulden";
    Understanding without =
        INTERPRETER.understand(
            question, Set.of("plaats", "leeftijd", "zorgvraag/schulden"), IndexedWords.NONE);

    assertThat(understand(question).place()).isPresent();
    assertThat(without.place()).isEmpty();
    assertThat(without.find(Insight.Kind.AGE)).isEmpty();
    assertThat(without.insights()).extracting(Insight::id).doesNotContain("zorgvraag/schulden");
  }

  @Test
  void readsAMisspelledWordAsItWasMeant() {
    Understanding understanding =
        INTERPRETER.understand(
            "mantelsorg", Set.of(), new Known(Map.of("mantelsorg", "mantelzorg"), Set.of()));

    assertThat(understanding.find(Insight.Kind.SPELLING))
        .map(Insight::label)
        .contains("mantelzorg");
    assertThat(understanding.meaning().sure(new TermRef(FacetId.TARGET_GROUP, "mantelzorgers")))
        .isGreaterThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "-",
        "--",
        "-\"",
        "(((",
        "a AND NOT b",
        "*:*",
        "\u0000",
        "-a -b"
      })
  void boundsAndForgivesEverySign(String question) {
    assertThat(understand(question.repeat(3)).wanted()).isNotNull();
  }

  @Test
  void boundsALetter() {
    String letter = "geachte gemeente mijn vader van 82 vergeet alles en loopt weg ".repeat(200);

    Understanding understanding = understand(letter);

    assertThat(understanding.wanted().words()).hasSizeLessThan(100);
    assertThat(understanding.insights())
        .extracting(Insight::label)
        .contains("Vergeetachtig of dementie");
  }

  @Test
  void phrasesAndExclusionsAreRowsOfStems() {
    Wanted wanted = understand("\"samen eten\" -kerk").wanted();

    assertThat(wanted.phrases()).hasSize(1).allSatisfy(row -> assertThat(row).hasSize(2));
    assertThat(wanted.excluded()).isEqualTo(List.of(List.of("kerk")));
  }

  private static double sure(String question, TermRef term) {
    return understand(question).meaning().sure(term);
  }

  private static Understanding understand(String question) {
    return INTERPRETER.understand(question, Set.of(), IndexedWords.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "wat doet Stichting De Kwikstaart?, kwikstaart",
    "kwikstaart weert, kwikstaart",
    "een maatje van welzijn de brug in Weert, welzijn de brug"
  })
  void hearsWhichOrganizationIsNamed(String question, String organization) {
    Understanding understanding = INTERPRETER.understand(question, Set.of(), ORGANIZATIONS);

    assertThat(understanding.organization()).map(NamedOrganization::term).contains(organization);
    assertThat(understanding.find(Insight.Kind.ORGANIZATION)).isPresent();
    assertThat(
            INTERPRETER.understand(question, Set.of("organisatie"), ORGANIZATIONS).organization())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hulp bij schulden",
        "mijn kwikstaarten gaan dood",
        "de brug over",
        "wij zoeken hulp"
      })
  void wordsThatAskForHelpNameNoOrganization(String question) {
    assertThat(INTERPRETER.understand(question, Set.of(), ORGANIZATIONS).organization()).isEmpty();
  }

  /** An index that knows these words. */
  private record Known(Map<String, String> spelling, Set<String> organizations)
      implements IndexedWords {
    @Override
    public Optional<String> findSpelling(DutchWord word) {
      return Optional.ofNullable(spelling.get(word.folded()));
    }

    @Override
    public boolean isOrganization(String term) {
      return organizations.contains(term);
    }
  }
}
