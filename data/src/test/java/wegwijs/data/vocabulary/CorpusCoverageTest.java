package wegwijs.data.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of a real directory the shipped rules recognise. */
class CorpusCoverageTest {

  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final List<Map<Zone, String>> TEXTS = new ArrayList<>();
  private static final List<Set<TermRef>> TERMS = new ArrayList<>();

  @BeforeAll
  static void recogniseTheCorpus() throws IOException {
    Path shared = Path.of(System.getProperty("wegwijs.shared", "../../shared"));
    Path corpus = shared.resolve("corpus/corpus.jsonl");
    assumeTrue(Files.exists(corpus), "no test corpus at " + corpus.toAbsolutePath());
    TermRecogniser recogniser = new TermRecogniser(VOCABULARY);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(corpus)) {
      Map<Zone, String> texts = zones(json.readTree(line));
      TEXTS.add(texts);
      TERMS.add(expand(recogniser.recognise(texts)));
    }
  }

  @Test
  void printsCoverageOfEveryFacet() {
    for (Facet facet : VOCABULARY.facets()) {
      System.out.printf("%-16s %5.1f%%%n", facet.id().id(), percent(has(facet.id())));
    }
    double leaves = TERMS.stream().mapToLong(CorpusCoverageTest::leaves).average().orElse(0);
    System.out.printf("care questions per service: %.2f%n", leaves);
    assertThat(leaves).isBetween(1.5, 4.0);
  }

  @Test
  void nearlyEveryServiceHasADomainAndACareQuestion() {
    assertThat(percent(has(FacetId.DOMAIN))).isGreaterThanOrEqualTo(95);
    assertThat(percent(terms -> leaves(terms) > 0)).isGreaterThanOrEqualTo(95);
  }

  @Test
  void mostServicesHaveATargetGroup() {
    assertThat(percent(has(FacetId.TARGET_GROUP))).isGreaterThanOrEqualTo(85);
  }

  @Test
  void textsThatTellAboutAccessAndCostAreUnderstood() {
    assertThat(understood(Zone.ACCESS, FacetId.ACCESS)).isGreaterThanOrEqualTo(75);
    assertThat(understood(Zone.FEES, FacetId.COST)).isGreaterThanOrEqualTo(60);
  }

  private static double understood(Zone zone, FacetId facet) {
    int told = 0;
    int known = 0;
    for (int record = 0; record < TEXTS.size(); record++) {
      if (TEXTS.get(record).containsKey(zone)) {
        told++;
        known += has(facet).test(TERMS.get(record)) ? 1 : 0;
      }
    }
    System.out.printf("%s: %d of %d texts understood%n", zone.id(), known, told);
    return 100.0 * known / told;
  }

  private static Predicate<Set<TermRef>> has(FacetId facet) {
    return terms -> terms.stream().anyMatch(term -> term.facet() == facet);
  }

  private static long leaves(Set<TermRef> terms) {
    return terms.stream()
        .filter(term -> term.facet() == FacetId.CARE_QUESTION)
        .filter(term -> VOCABULARY.findTerm(term).orElseThrow().isLeaf())
        .count();
  }

  private static double percent(Predicate<Set<TermRef>> condition) {
    return 100.0 * TERMS.stream().filter(condition).count() / TERMS.size();
  }

  private static Set<TermRef> expand(List<Recognition> recognitions) {
    Set<TermRef> terms = new HashSet<>();
    for (Recognition recognition : recognitions) {
      terms.add(recognition.term());
      terms.addAll(VOCABULARY.implied(recognition.term()));
    }
    return terms;
  }

  private static Map<Zone, String> zones(JsonNode service) {
    Map<Zone, String> texts = new EnumMap<>(Zone.class);
    put(texts, Zone.NAME, service.path("name"));
    put(texts, Zone.DESCRIPTION, service.path("description"));
    put(texts, Zone.ELIGIBILITY, service.path("eligibility_description"));
    put(texts, Zone.FEES, service.path("fees_description"));
    put(texts, Zone.ACCESS, service.path("application_process"));
    put(texts, Zone.ORGANIZATION, service.path("organization").path("name"));
    service.path("schedules").forEach(one -> put(texts, Zone.HOURS, one.path("description")));
    service.path("attributes").forEach(one -> put(texts, Zone.LABELS, label(one)));
    return texts;
  }

  private static JsonNode label(JsonNode attribute) {
    return TextNode.valueOf(
        attribute.path("label").asText() + ": " + attribute.path("value").asText());
  }

  private static void put(Map<Zone, String> texts, Zone zone, JsonNode value) {
    if (!value.asText().isBlank()) {
      texts.merge(zone, value.asText(), (left, right) -> left + "; " + right);
    }
  }
}
