package wegwijs.indexer.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick search before a pattern never loses a match. */
class WordPatternTest {
  private static final String[] EXPRESSIONS = {
    "gratis|kosteloos|geen kosten",
    "\\b(?:kosten(?:loos)?|kost|€|euro)(?![\\w])|€",
    "(?:zonder|geen) afspraak|afspraak (?:is )?(?:niet nodig|nodig)",
    "loop(?:t)? .{0,25}binnen|\\baan (?:te )?meld",
    "^(?:lees (?:meer|verder)|klik)|\\bNL\\d{2} ?[A-Z]{4} ?\\d",
    "bestaa[nt]|al (?:meer dan )?\\d{1,3} jaar",
    "(?:a|b)?cd*|x{2}y",
    "(?<=de )kok|(?!ko)ko+k",
    "[)(]open|\\(dicht\\)"
  };

  @Property
  void findsWhatAPatternFinds(@ForAll("texts") String text) {
    for (String expression : EXPRESSIONS) {
      Pattern plain = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
      assertThat(WordPattern.of(expression).isIn(text))
          .as("%s in %s", expression, text)
          .isEqualTo(plain.matcher(text).find());
      assertThat(WordPattern.of(expression).isWhole(text))
          .as("%s is %s", expression, text)
          .isEqualTo(plain.matcher(text).matches());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "gratis",
            "Kosteloos",
            "geen ",
            "kosten",
            "loos",
            "kost",
            "€",
            "EURO",
            " ",
            "zonder ",
            "afspraak ",
            "is ",
            "niet ",
            "nodig",
            "loop",
            "t ",
            "binnen",
            "aan ",
            "te ",
            "MELD",
            "lees ",
            "meer",
            "klik",
            "NL00 ",
            "ABCD 1",
            "bestaat",
            "al ",
            "12 ",
            "jaar",
            "a",
            "c",
            "cd",
            "xx",
            "y",
            "de ",
            "kok",
            "kook",
            "(",
            ")",
            "open",
            "dicht",
            "x")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource({
    "GRATIS voor iedereen, true",
    "Dit kost veel, false",
    "geen kosten, true",
    "de kosten, false"
  })
  void heedsNoCase(String text, boolean expected) {
    assertThat(WordPattern.of(EXPRESSIONS[0]).isIn(text)).isEqualTo(expected);
  }
}
