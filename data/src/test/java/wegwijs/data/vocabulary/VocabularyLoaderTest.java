package wegwijs.data.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.yaml.ConfigurationException;

/** What an installation may change, and what a mistake in it looks like. */
class VocabularyLoaderTest {

  private static final TermRef WELFARE = new TermRef(FacetId.DOMAIN, "welzijn");

  @TempDir private Path folder;

  private Vocabulary loadWith(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return VocabularyLoader.load(List.of(folder));
  }

  @Test
  void changesOnlyTheGivenFieldsOfATerm() throws IOException {
    Vocabulary shipped = VocabularyLoader.load(List.of());
    Vocabulary changed =
        loadWith("domein.yaml", "facet: domein\nterms:\n  - id: welzijn\n    label: Meedoen\n");

    Term term = changed.findTerm(WELFARE).orElseThrow();
    assertThat(term.label()).isEqualTo("Meedoen");
    assertThat(term.recognition()).isEqualTo(shipped.findTerm(WELFARE).orElseThrow().recognition());
    assertThat(changed.fingerprint()).isNotEqualTo(shipped.fingerprint());
  }

  @Test
  void addsATermUnderAThemeAndChangesALeafByItsIdAlone() throws IOException {
    Vocabulary changed =
        loadWith(
            "zorgvraag.yaml",
            """
            facet: zorgvraag
            terms:
              - id: geld
                terms:
                  - id: geldkoffer
                    label: De geldkoffer
                    explanation: Een koffer met hulp bij geld.
                    rules: [geldkoffer*]
              - id: schulden
                label: Schulden
            """);

    TermRef added = new TermRef(FacetId.CARE_QUESTION, "geldkoffer");
    TermRef money = new TermRef(FacetId.CARE_QUESTION, "geld");
    TermRef debts = new TermRef(FacetId.CARE_QUESTION, "schulden");
    assertThat(changed.parentOf(added)).contains(money);
    assertThat(changed.implied(added)).contains(new TermRef(FacetId.DOMAIN, "geld-en-schulden"));
    assertThat(changed.findTerm(debts).orElseThrow().label()).isEqualTo("Schulden");
    assertThat(changed.parentOf(debts)).contains(money);
  }

  @Test
  void aThingIsOneOfTheWords() throws IOException {
    Vocabulary changed =
        loadWith(
            "zorgvraag.yaml",
            "facet: zorgvraag\nterms:\n  - id: tuin\n    words: [tuin]\n    things: [kas]\n");

    Term term = changed.findTerm(new TermRef(FacetId.CARE_QUESTION, "tuin")).orElseThrow();
    assertThat(term.speech().things()).containsExactly("kas");
    assertThat(term.words()).containsExactly("tuin", "kas");
  }

  @Test
  void hidesATermAndEverythingThatImpliesIt() throws IOException {
    Vocabulary changed =
        loadWith("domein.yaml", "facet: domein\nterms:\n  - id: welzijn\n    hidden: true\n");

    assertThat(changed.findTerm(WELFARE)).isEmpty();
    assertThat(changed.implied(new TermRef(FacetId.CARE_QUESTION, "tuin"))).doesNotContain(WELFARE);
  }

  @Test
  void takesAnAbsentFolderForNoChange() {
    assertThat(VocabularyLoader.load(List.of(folder.resolve("weg"))).fingerprint())
        .isEqualTo(VocabularyLoader.load(List.of()).fingerprint());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "- id: a\\n"
            + "    label: A\\n"
            + "    explanation: B.\\n"
            + "  - id: a | 6 | De id 'a' staat ook op regel 3 | andere id",
        "- id: Één                               | 3 | mag alleen kleine letters | 'een'",
        "- label: A                              | 3 | De sleutel 'id' ontbreekt | id: ...",
        "- id: a\\n    explanation: B.           | 3 | De sleutel 'label' ontbreekt | label: ...",
        "- id: a\\n    label: ''                 | 4 | Bij 'label' staat niets | woord of zin",
        "- id: a\\n"
            + "    label: A                  | 3 | De sleutel 'explanation' ontbreekt |"
            + " explanation: ...",
        "- id: welzijn\\n"
            + "    lable: A            | 4 | De sleutel 'lable' bestaat hier niet | Bedoelde u"
            + " 'label'?",
        "- id: welzijn\\n"
            + "    implies: [domijn/zorg] | 4 | maar die term bestaat niet | Bedoelde u"
            + " 'domein/zorg'?",
        "- id: welzijn\\n"
            + "    implies: [domein/zorgg] | 4 | maar die term bestaat niet | Bedoelde u"
            + " 'domein/zorg'?",
        "- id: welzijn\\n"
            + "    implies: [zorg]     | 4 | maar die term bestaat niet | zoals 'domein/wonen'",
        "- id: welzijn\\n    rules: [Café]       | 4 | De regel 'Café' kan nooit passen | 'cafe'",
        "- id: welzijn\\n    rules: [t-shirt]    | 4 | kan nooit passen | 't shirt'",
        "- id: welzijn\\n"
            + "    rules: ['* hulp']   | 4 | begint met een los sterretje | Begin met een woord",
        "- id: welzijn\\n"
            + "    rules:\\n"
            + "      - naam: hulp | 5 | 'naam' is geen deel van een gegeven | name, labels",
        "- id: welzijn\\n"
            + "    rules: [hulp +]     | 4 | kan nooit passen door '+' | Schrijf bijvoorbeeld",
        "- id: welzijn\\n    not: [angst, angst!] | 4 | kan nooit passen | 'angst'",
        "- id: welzijn\\n    rules: [angst]\\n    not: [angst] | 4 | staat ook bij 'not' | Haal",
        "- id: welzijn\\n"
            + "    hidden: ja          | 4 | mag alleen true of false zijn | hidden: true",
        "- id: welzijn\\n    rules: hulp         | 4 | er hoort een lijst te staan | [een, twee]",
        "- id: welzijn\\n    rules: [hulp        | 5 | geen geldige YAML | inspringing",
      })
  void tellsFileLineAndRemedyOfAMistake(String term, int line, String problem, String remedy)
      throws IOException {
    String text = "facet: domein\nterms:\n  " + term.strip().translateEscapes() + "\n";
    ConfigurationException fault =
        catchThrowableOfType(ConfigurationException.class, () -> loadWith("domein.yaml", text));

    assertThat(fault.position().file()).endsWith("domein.yaml");
    assertThat(fault.position().line()).isEqualTo(line);
    assertThat(fault).hasMessageContaining(problem);
    assertThat(fault).hasMessageContaining(remedy);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "domijn.yaml | facet: domein | De naam 'domijn.yaml' hoort bij geen enkel facet | Bedoelde"
            + " u 'domein.yaml'?",
        "gemeente.yaml | facet: gemeente | hoort bij geen enkel facet | U kunt kiezen uit",
        "domein.yaml | facet: wet | hoort 'facet: domein' te staan, niet 'wet' | wet.yaml",
        "contract.yaml | 'facet: contract\\ntermsOf: wetten' | maar dat is geen eerder facet | Noem"
            + " een facet",
        "domein.yaml | 'facet: domein\\nzones: [naam]' | geen deel van een gegeven | name, labels",
      })
  void refusesFilesThatBelongNowhere(String file, String text, String problem, String remedy) {
    ConfigurationException fault =
        catchThrowableOfType(
            ConfigurationException.class, () -> loadWith(file, text.translateEscapes()));

    assertThat(fault).hasMessageContaining(file).hasMessageContaining(problem);
    assertThat(fault).hasMessageContaining(remedy);
  }
}
