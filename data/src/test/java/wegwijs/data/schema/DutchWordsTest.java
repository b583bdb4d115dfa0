package wegwijs.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchWordsTest {
  private static final DutchWords WORDS = new DutchWords();
  private static final DutchAnalyzer ANALYZER = new DutchAnalyzer();

  @ParameterizedTest
  @CsvFileSource(resources = "analysis.csv", delimiter = '|')
  void readsTheWordsOfAQuestionInTheSameWay(
      String text, String terms, String stems, @Nullable String parts) {
    List<DutchWord> words = WORDS.of(text);
    assertThat(words).extracting(DutchWord::stem).containsExactly(stems.split(" ", -1));
    assertThat(
            words.stream().flatMap(word -> word.parts().stream()).collect(Collectors.joining(" ")))
        .isEqualTo(parts == null ? "" : parts);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "analysis-pairs.csv")
  void bringsTogetherWhatBelongsTogetherAndNothingElse(String must, String one, String other) {
    String first = WORDS.of(one).getFirst().stem();
    String second = WORDS.of(other).getFirst().stem();
    assertThat(first.equals(second)).as("%s, %s", first, second).isEqualTo(must.equals("must"));
  }

  @ParameterizedTest
  @CsvSource({
    "tafeltje dek je, tafeltje-dek-je",
    "huishoudelijke hulp, huishoudelijkehulp",
    "mantelzorg ondersteuning, mantelzorgondersteuning",
    "schuld hulpverlening, schuldhulpverlening",
    "schuld hulp verlening, schuldhulpverlening",
    "schulden hulpverlening, schuldhulpverlening",
    "thuis zorg, thuiszorg",
    "kinder opvang, kinderopvang",
    "dag besteding, dagbesteding",
    "voedsel bank, voedselbanken",
    "65 plus, 65-plussers",
    "65 plussers, 65+",
    "wijk verpleegkundige, wijkverpleegkundigen",
  })
  void joinsWhatPeopleWriteApart(String apart, String together) {
    List<DutchWord> words = WORDS.of(apart);
    assertThat(WORDS.joins(words))
        .contains(
            new Joined(
                words.stream().map(DutchWord::folded).collect(Collectors.joining()),
                WORDS.of(together).getFirst().stem(),
                0,
                words.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mijn moeder",
        "ik wil niet",
        "man van 82",
        "geen zorg",
        "is ziek",
        "6 jaar",
        "aard appel"
      })
  void doesNotJoinWhatIsNoWord(String text) {
    assertThat(WORDS.joins(WORDS.of(text))).isEmpty();
  }

  @Test
  void keepsTheWordsThatChangeAQuestion() {
    assertThat(List.of("niet", "geen", "zonder", "nooit", "nergens", "niemand"))
        .noneMatch(WORDS::isFunctionWord);
    assertThat(List.of("ik", "mijn", "een", "de", "heeft", "mn")).allMatch(WORDS::isFunctionWord);
  }

  @Test
  void readsNoMoreThanAQuestion() {
    assertThat(WORDS.of("zorg ".repeat(10_000))).hasSize(500);
    assertThat(WORDS.of("z".repeat(65) + " hulp")).extracting(DutchWord::stem).containsOnly("hulp");
  }

  @Property(tries = 400)
  void wordsStandWhereTheySayAndInOrder(@ForAll("texts") String text) {
    int end = 0;
    for (DutchWord word : WORDS.of(text)) {
      assertThat(word.start()).isGreaterThanOrEqualTo(end);
      assertThat(word.text()).isEqualTo(text.substring(word.start(), word.end())).isNotEmpty();
      assertThat(word.folded()).isNotEmpty().hasSizeLessThanOrEqualTo(64);
      assertThat(word.stem()).isNotEmpty();
      end = word.end();
    }
  }

  @Property(tries = 400)
  void whatIsFoldedStaysAsItIs(@ForAll("texts") String text) {
    for (DutchWord word : WORDS.of(text)) {
      List<DutchWord> again = WORDS.of(word.folded());
      assertThat(again).extracting(DutchWord::folded).containsExactly(word.folded());
      assertThat(again).extracting(DutchWord::stem).containsExactly(word.stem());
      assertThat(WORDS.stem(word.folded())).isEqualTo(word.stem());
    }
  }

  @Property(tries = 400)
  void recordsHoldExactlyTheTermsThatQuestionsAskFor(@ForAll("texts") String text) {
    Set<String> asked = new TreeSet<>();
    for (DutchWord word : WORDS.of(text)) {
      asked.add(word.stem());
      asked.addAll(word.parts());
    }
    assertThat(new TreeSet<>(IndexTerms.of(ANALYZER, Fields.TEXT, text).words())).isEqualTo(asked);
  }

  @Property(tries = 400)
  void joinsAreNeighbours(@ForAll("texts") String text) {
    List<DutchWord> words = WORDS.of(text);
    for (Joined joined : WORDS.joins(words)) {
      assertThat(joined.last()).isBetween(joined.first() + 1, words.size() - 1);
    }
  }

  /** Anything, and words of the trade with signs between them. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> trade =
        Arbitraries.of(
            "zorg",
            "Schuld",
            "hulp",
            "thuis",
            "tafeltje",
            "dek",
            "je",
            "65",
            "W",
            "m",
            "é",
            "'s",
            "kinderen",
            "verlening",
            "'",
            "-",
            "+",
            ".",
            "/",
            " ",
            "\u00AD",
            "\u0301",
            "ŉ",
            "😀");
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        trade.list().ofMaxSize(20).map(words -> String.join("", words)));
  }

  @Test
  void sameWordsInAnotherOrderKeepTheirStems() {
    String text = "dementie man hulp thuiszorg";
    assertThat(stems(text))
        .containsExactlyInAnyOrderElementsOf(stems("thuiszorg hulp man dementie"));
    assertThat(stems(text)).isEqualTo(Arrays.asList("dementie", "man", "hulp", "thuiszorg"));
  }

  private static List<String> stems(String text) {
    return WORDS.of(text).stream().map(DutchWord::stem).toList();
  }
}
