package wegwijs.data.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.data.yaml.ConfigurationException;

class TransitionsTest {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final String OWN =
      """
      id: verhuizen
      title: Naar een andere gemeente
      summary: Hulp gaat niet vanzelf mee.
      from: wmo
      to: [jeugdwet]
      ages: {from: 0, to: 12}
      about:
        - [verhuizen]
      before: {heading: De oude gemeente, text: Die helpt tot de dag van verhuizen.}
      after: {heading: De nieuwe gemeente, text: Meld u daar vooraf., law: wmo}
      support: {heading: Een cliëntondersteuner, text: Die gaat mee.}
      """;

  @TempDir private Path installation;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "hulp | wet/wmo wet/wlz | - | wmo-naar-wlz",
        "hulp | wet/wmo | - | ''",
        "hulp | wet/wlz wet/jeugdwet | - | jeugd-naar-volwassen",
        "mijn kind van 17 | wet/jeugdwet | 17 | jeugd-naar-volwassen",
        "kind van 9 | wet/jeugdwet | 9 | ''",
        "mijn dochter wordt achttien | wet/jeugdwet | - | jeugd-naar-volwassen",
        "hulp | wet/participatiewet wet/wmo | - | participatiewet-en-wmo",
        "van bijstand naar dagbesteding | wet/wmo | - | participatiewet-en-wmo",
        "hulp | '' | - | ''",
      })
  void fitsWhatTouchesItsLawsItsAgesOrItsWords(
      String question, String terms, @Nullable Integer age, String ids) {
    List<TermRef> refs =
        Arrays.stream(terms.split(" ", -1)).flatMap(term -> TermRef.parse(term).stream()).toList();
    OptionalInt years = age == null ? OptionalInt.empty() : OptionalInt.of(age);

    List<Transition> fitting = Transitions.of(List.of(), VOCABULARY).fitting(question, refs, years);

    assertThat(String.join(" ", fitting.stream().map(Transition::id).toList())).isEqualTo(ids);
  }

  @Test
  void everyShippedOneSaysWhatRunsOnAndWhatEnds() {
    assertThat(Transitions.of(List.of(), VOCABULARY).all())
        .hasSize(3)
        .allMatch(transition -> !transition.runsOn().isEmpty() && !transition.ends().isEmpty());
  }

  @Test
  void anInstallationAddsReplacesAndHides() throws IOException {
    write("verhuizen.yaml", OWN);
    write("wlz.yaml", OWN.replace("id: verhuizen", "id: wmo-naar-wlz"));
    write("weg.yaml", "id: participatiewet-en-wmo\nhidden: true\n");

    assertThat(load().all())
        .extracting(Transition::id)
        .containsExactly("jeugd-naar-volwassen", "wmo-naar-wlz", "verhuizen");
    assertThat(load().all().get(1).title()).isEqualTo("Naar een andere gemeente");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: wmo | from: wmoo | regel 4 | Bedoelde u 'wmo'?",
        "to: [jeugdwet] | to: [] | regel 5 | zoals to: [wlz]",
        "ages: {from: 0, to: 12} | ages: {from: 12, to: 0} | regel 6 | laagste",
        "ages: {from: 0, to: 12} | ages: {from: nul, to: 12} | regel 6 | van 0 tot en met 120",
        "law: wmo} | law: wmo, wet: wmo} | regel 10 | U kunt kiezen uit",
        "before: {heading: | voor: {heading: | regel 9 | U kunt kiezen uit",
        "id: verhuizen | id: Verhuizen | regel 1 | kleine letters",
      })
  void saysWhereAMistakeStandsAndHowToMendIt(String right, String wrong, String line, String remedy)
      throws IOException {
    write("verhuizen.yaml", OWN.replace(right, wrong));
    assertThatThrownBy(this::load)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("verhuizen.yaml")
        .hasMessageContaining(line)
        .hasMessageContaining(remedy);
  }

  @Test
  void refusesTwoFilesForOneTransition() throws IOException {
    write("een.yaml", OWN);
    write("twee.yaml", OWN);
    assertThatThrownBy(this::load)
        .hasMessageContaining("twee.yaml")
        .hasMessageContaining("een.yaml");
  }

  private Transitions load() {
    return Transitions.of(List.of(installation), VOCABULARY);
  }

  private void write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(installation.resolve("transitions"));
    Files.writeString(folder.resolve(name), text);
  }
}
