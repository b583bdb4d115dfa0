package wegwijs.data.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.yaml.YamlDocument;

/** How a single rule is applied, whatever the shipped vocabulary says. */
class RecogniserRulesTest {

  private static List<Recognition> recognise(String rules, String not, String text) {
    FacetSource source =
        FacetSource.read(
            FacetId.DOMAIN,
            YamlDocument.read(
                "proef.yaml",
                new StringReader(
                    """
                    facet: domein
                    label: Gebied
                    question: Welk gebied?
                    zones: [name]
                    terms:
                      - id: proef
                        label: Proef
                        explanation: Alleen om te proberen.
                        rules: [%s]
                        not: [%s]
                    """
                        .formatted(rules, not))));
    Facet facet = new FacetReader(new TermCatalogue(Set.of(source))).read(source);
    return new TermRecogniser(new Vocabulary(List.of(facet))).recognise(Map.of(Zone.NAME, text));
  }

  @ParameterizedTest(name = "{0} not {1} in {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "schuld          |                 | Geen schuld hier                | schuld",
        "schuld          |                 | Mijn schulden                   | ",
        "schuld*         |                 | Mijn SCHULDEN!                  | SCHULDEN",
        "'*alarmering'   |                 | een personenalarmering          | personenalarmering",
        "'*alarmering'   |                 | alarmeringsdienst               | ",
        "'*schuld*'      |                 | de huurschulden                 | huurschulden",
        "client          |                 | een cliënt                      | cliënt",
        "tafeltje dekje  |                 | Tafeltje-Dekje                  | Tafeltje-Dekje",
        "hulp bij * geld |                 | hulp bij uw geld                | hulp bij uw geld",
        "hulp bij * geld |                 | hulp bij geld                   | ",
        "hulp + geld     |                 | geld, soms ook hulp             | hulp … geld",
        "hulp + geld     |                 | alleen hulp                     | ",
        "hulp ~ geld     |                 | hulp bij uw geld                | hulp … geld",
        "hulp ~ geld     |                 | hulp a b c d e f g h i j k geld | ",
        "hulp ~ geld     |                 | hulp a b c d e f g h i j k geld hulp | hulp … geld",
        "angst           | zonder angst    | leven zonder angst              | ",
        "angst           | zonder angst    | zonder angst, maar soms angst   | angst",
        "schulden, hulp  |                 | hulp bij schulden               | schulden",
        "labels: hulp    |                 | hulp                            | ",
        "name: hulp      |                 | hulp                            | hulp",
        "euro            |                 | €7 per keer                     | €",
      })
  void appliesRulesAsWritten(String rules, String not, String text, String matched) {
    List<Recognition> found = recognise(rules, not == null ? "" : not, text);

    assertThat(found)
        .extracting(Recognition::matchedText)
        .isEqualTo(matched == null ? List.of() : List.of(matched));
  }

  @Property(tries = 200)
  void findsAWordWhereverItStands(
      @ForAll("words") List<String> before, @ForAll("words") List<String> after) {
    String text = String.join(" ", before) + " Schülden! " + String.join(", ", after);

    assertThat(recognise("schulden", "", text))
        .extracting(Recognition::matchedText)
        .containsExactly("Schülden");
  }

  @Property(tries = 200)
  void doesNotChokeOnAnyText(@ForAll String text) {
    recognise("'*a*', b*, '*c', d e", "a b", text)
        .forEach(one -> assertThat(text).contains(one.matchedText()));
  }

  @Property(tries = 200)
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    String folded = Folding.fold(text).replace("?", "x");

    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(7)
        .list()
        .ofMaxSize(300);
  }
}
