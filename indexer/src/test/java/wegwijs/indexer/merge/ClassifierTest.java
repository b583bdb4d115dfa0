package wegwijs.indexer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wegwijs.data.json.Json;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.schema.Label;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;

class ClassifierTest {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());

  private final Classifier classifier = new Classifier(VOCABULARY);

  @Test
  void aRuleGivesATermWithTheWordsThatGaveIt() {
    List<Label> labels = classify(Map.of("name", "Ondersteuning voor mantelzorgers"));

    assertThat(labels)
        .filteredOn(label -> label.term().equals(ref("doelgroep/mantelzorgers")))
        .singleElement()
        .satisfies(label -> {
          assertThat(label.origin()).isEqualTo(Label.Origin.RULE);
          assertThat(label.because()).contains("mantelzorg");
        });
  }

  @Test
  void whatTheSourceSaysDecidesAFacet() {
    List<Label> labels =
        classify(
            Map.of(
                "name",
                "Ondersteuning voor mantelzorgers",
                "attributes",
                List.of(attribute("doelgroep/ouderen"))));

    assertThat(labels)
        .filteredOn(label -> label.term().facet() == FacetId.TARGET_GROUP)
        .containsExactly(
            new Label(
                ref("doelgroep/ouderen"),
                Label.Origin.SOURCE,
                "doelgroep/ouderen",
                Label.STRONGEST));
  }

  @Test
  void theOrganizationTellsItsKind() {
    Organization organization =
        Json.fromTree(
            Map.of(
                "id", UUID.randomUUID().toString(),
                "name", "Stichting",
                "attributes", List.of(attribute("soort/vrijwilligersorganisatie"))),
            Organization.class);

    List<Label> labels =
        classifier.classify(service(Map.of("name", "Inloop")), Optional.of(organization));

    assertThat(labels)
        .contains(
            new Label(
                ref("soort/vrijwilligersorganisatie"),
                Label.Origin.SOURCE,
                "soort/vrijwilligersorganisatie",
                Label.STRONGEST));
  }

  @Test
  void aContractIsAFactOfTheSource() {
    List<Label> labels =
        classify(Map.of("name", "Inloop", "contracts", List.of(Map.of("law", "wmo"))));

    assertThat(labels)
        .contains(new Label(ref("contract/wmo"), Label.Origin.SOURCE, "contract", Label.STRONGEST));
  }

  @Test
  void anUnknownTermOfTheSourceGivesNothing() {
    List<Label> labels =
        classify(Map.of("name", "X", "attributes", List.of(attribute("doelgroep/bestaat-niet"))));

    assertThat(labels).noneMatch(label -> label.origin() == Label.Origin.SOURCE);
  }

  @Test
  void whatFollowsComesLastAndNamesItsOrigin() {
    Facet questions = VOCABULARY.facet(FacetId.CARE_QUESTION).orElseThrow();
    TermRef theme = questions.ref(questions.terms().getFirst());

    List<Label> labels =
        classify(Map.of("name", "X", "attributes", List.of(attribute(theme.toString()))));

    assertThat(labels).extracting(Label::origin).contains(Label.Origin.IMPLIED).isSorted();
    assertThat(labels)
        .filteredOn(label -> label.origin() == Label.Origin.IMPLIED)
        .allSatisfy(
            label -> assertThat(VOCABULARY.implied(ref(label.because()))).contains(label.term()));
  }

  @Test
  void givesEachTermOnce() {
    List<Label> labels =
        classify(Map.of("name", "Schuldhulp", "description", "Schulden en schuldhulp. Schulden."));

    assertThat(labels).extracting(Label::term).doesNotHaveDuplicates();
  }

  private List<Label> classify(Map<String, @Nullable Object> fields) {
    return classifier.classify(service(fields), Optional.empty());
  }

  private static Service service(Map<String, @Nullable Object> fields) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(fields);
    tree.put("id", UUID.randomUUID().toString());
    return Json.fromTree(tree, Service.class);
  }

  private static Map<String, Object> attribute(String term) {
    TermRef ref = ref(term);
    return Map.of(
        "id", UUID.randomUUID().toString(),
        "taxonomy_term",
            Map.of(
                "id", UUID.randomUUID().toString(),
                "name", ref.term(),
                "code", ref.term(),
                "taxonomy", ref.facet().id()));
  }

  private static TermRef ref(String text) {
    return TermRef.parse(text).orElseThrow();
  }
}
