package wegwijs.data.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped rules against sentences as residents and providers write them. */
class TermRecogniserTest {

  private static final TermRecogniser SHIPPED =
      new TermRecogniser(VocabularyLoader.load(List.of()));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/wegwijs/data/vocabulary/recognised.csv",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1,
      delimiter = ';')
  void recognisesTermsInSentences(String zone, String text, String expected, String absent) {
    Set<String> found = found(Map.of(Zone.find(zone).orElseThrow(), text));

    assertThat(found).containsAll(split(expected));
    assertThat(found).doesNotContainAnyElementsOf(split(absent));
  }

  @Test
  void givesTheRuleAndTheWordsOfTheRecordAsReason() {
    assertThat(SHIPPED.recognise(Map.of(Zone.NAME, "Dé Schuldhulpverlening (gratis)")))
        .contains(
            new Recognition(
                new TermRef(FacetId.CARE_QUESTION, "schulden"),
                Zone.NAME,
                "schuldhulp*",
                "Schuldhulpverlening"));
  }

  @Test
  void givesEachTermOnceAZone() {
    List<Recognition> found =
        SHIPPED.recognise(
            Map.of(
                Zone.NAME, "Schuldhulp bij schulden",
                Zone.DESCRIPTION, "Schulden, schulden en nog eens schuldhulp"));

    assertThat(found.stream().filter(one -> one.term().term().equals("schulden")))
        .extracting(Recognition::zone)
        .hasSize(4)
        .containsOnly(Zone.NAME, Zone.DESCRIPTION);
    assertThat(found).doesNotHaveDuplicates();
  }

  @Test
  void findsNothingInNoText() {
    assertThat(SHIPPED.recognise(Map.of())).isEmpty();
    assertThat(SHIPPED.recognise(Map.of(Zone.NAME, "", Zone.DESCRIPTION, " .,;"))).isEmpty();
  }

  private static Set<String> found(Map<Zone, String> texts) {
    return SHIPPED.recognise(texts).stream()
        .map(one -> one.term().toString())
        .collect(Collectors.toSet());
  }

  private static List<String> split(String terms) {
    return terms == null ? List.of() : Arrays.asList(terms.split(" "));
  }
}
