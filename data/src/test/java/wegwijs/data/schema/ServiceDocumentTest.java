package wegwijs.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.json.Json;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;

class ServiceDocumentTest {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final UUID ID = NameUuid.of("service");

  private final ServiceDocument documents = new ServiceDocument(VOCABULARY);

  @Test
  void aFacetHoldsTheTermAndThoseAboveIt() {
    Facet questions = VOCABULARY.facet(FacetId.CARE_QUESTION).orElseThrow();
    TermRef theme = questions.ref(questions.terms().getFirst());
    TermRef leaf = questions.ref(questions.terms().getFirst().terms().getFirst());

    Document document = document(Map.of(), label(leaf, Label.Origin.RULE));

    assertThat(values(document, Fields.facet(FacetId.CARE_QUESTION)))
        .containsExactlyInAnyOrder(leaf.term(), theme.term());
  }

  @Test
  void aTermStandsThereTheMoreOftenTheStrongerItsLabelIs() {
    TermRef term = new TermRef(FacetId.TARGET_GROUP, "mantelzorgers");

    long said = times(term, document(Map.of(), new Label(term, Label.Origin.RULE, "naam", 4)));
    long followed =
        times(term, document(Map.of(), new Label(term, Label.Origin.IMPLIED, "term", 1)));

    assertThat(said).isGreaterThan(followed);
    assertThat(followed).isPositive();
  }

  @Test
  void whatPeopleSayOfATermIsNotWrittenIntoTheRecord() {
    TermRef term = new TermRef(FacetId.TARGET_GROUP, "mantelzorgers");

    assertThat(texts(document(Map.of(), label(term, Label.Origin.RULE)), Fields.TEXT))
        .doesNotContain("Mantelzorgers");
  }

  @Test
  void whoIsAboutEverythingIsAboutEachThingALittle() {
    TermRef debts = question("schulden");
    Label[] many =
        Stream.of("schulden", "rouw", "eenzaam", "opvoeden", "dementie", "vervoer", "klussen")
            .map(id -> new Label(question(id), Label.Origin.RULE, "naam", 6))
            .toArray(Label[]::new);

    assertThat(times(debts, document(Map.of(), many)))
        .isLessThan(times(debts, document(Map.of(), many[0])));
  }

  private static TermRef question(String id) {
    return new TermRef(FacetId.CARE_QUESTION, id);
  }

  private static long times(TermRef term, Document document) {
    return texts(document, Fields.TERMS).stream().filter(term.toString()::equals).count();
  }

  @Test
  void theMunicipalityIsAFacetAndItsNameIsSearched() {
    Document document = document(Map.of());

    assertThat(values(document, Fields.facet(FacetId.MUNICIPALITY))).containsExactly("0988");
    assertThat(texts(document, Fields.TEXT)).contains("Weert");
  }

  @Test
  void hoursOnlyInWordsAreNoOpenings() {
    Map<String, Object> words = Map.of("id", id(), "description", "Elke dag");
    Map<String, Object> times =
        Map.of("id", id(), "byday", "MO", "opens_at", "09:00", "closes_at", "12:00");

    assertThat(document(Map.of("schedules", List.of(words))).getField(Fields.OPENINGS)).isNull();
    assertThat(document(Map.of("schedules", List.of(times))).getBinaryValue(Fields.OPENINGS).length)
        .isEqualTo(Long.BYTES);
  }

  @Test
  void theCardHoldsWhatAListShows() {
    Document document =
        document(
            Map.of(
                "description", "Eerste zin. Tweede zin.",
                "eligibility_description", "Voor iedereen",
                "fees_description", "Gratis",
                "schedules", List.of(Map.of("id", id(), "description", "Elke dag")),
                "service_at_locations",
                    List.of(
                        Map.of(
                            "id", id(),
                            "location",
                                Map.of(
                                    "id",
                                    id(),
                                    "latitude",
                                    51.25,
                                    "longitude",
                                    5.7,
                                    "addresses",
                                    List.of(
                                        Map.of(
                                            "id", id(),
                                            "address_1", "Markt 1",
                                            "city", "Weert")))))),
            label(new TermRef(FacetId.COST, "gratis"), Label.Origin.RULE));

    ServiceCard card = Json.read(document.getBinaryValue(Fields.CARD).bytes, ServiceCard.class);

    assertThat(card)
        .isEqualTo(
            new ServiceCard(
                ID,
                "Inloop",
                NameUuid.of("organization"),
                "Stichting",
                "Eerste zin. Tweede zin.",
                List.of("Weert"),
                "0495 123456",
                "https://voorbeeld.nl",
                List.of("kosten/gratis"),
                "Markt 1, Weert",
                "Voor iedereen",
                "Gratis",
                "Elke dag",
                LocalDate.parse("2026-10-01")));
    assertThat(document.getFields(Fields.COORDINATES)).hasSize(1);
  }

  @Test
  void aPostalAddressIsNoVisitingAddress() {
    Document document =
        document(
            Map.of(
                "service_at_locations",
                List.of(
                    Map.of(
                        "id", id(),
                        "location",
                            Map.of(
                                "id", id(),
                                "addresses",
                                    List.of(
                                        Map.of(
                                            "id", id(),
                                            "address_1", "Postbus 1",
                                            "address_type", "postal")))))));

    assertThat(Json.read(document.getBinaryValue(Fields.CARD).bytes, ServiceCard.class).address())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kort.                                     | 20 | Kort.
          Eerste zin. De tweede zin is te lang      | 20 | Eerste zin.
          Een zin zonder einde die maar doorgaat    | 20 | Een zin zonder…
          EenWoordDatNergensOphoudtEnLangIs         | 10 | EenWoordD…
          """)
  void shortensAtTheEndOfASentenceOrWord(String text, int longest, String expected) {
    assertThat(ServiceText.shorten(text, longest)).isEqualTo(expected);
  }

  @Test
  void aReachIsMunicipalitiesOrEverybody() {
    assertThat(reach(false, "0988", "0153").facetValues()).containsExactly("0153", "0988");
    assertThat(reach(true, "0988").facetValues()).containsExactly("landelijk");
    assertThat(reach(true, "0988").municipalities()).isEmpty();
    assertThat(reach(false).facetValues()).isEmpty();
  }

  @Test
  void aCommitOfAnotherProgramIsNotOurs() {
    IndexCommit commit = IndexCommit.of("print", 7);

    assertThat(IndexCommit.find(commit.toUserData())).contains(commit);
    assertThat(IndexCommit.find(Map.of())).isEmpty();
    assertThat(new IndexCommit(IndexCommit.SCHEMA_VERSION + 1, "print", 7).isReadable()).isFalse();
  }

  private Document document(Map<String, ?> fields, Label... labels) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(fields);
    tree.put("id", ID.toString());
    tree.put("name", "Inloop");
    tree.put("organization_id", NameUuid.of("organization").toString());
    Organization organization =
        Json.fromTree(
            Map.of(
                "id",
                NameUuid.of("organization").toString(),
                "name",
                "Stichting",
                "website",
                "https://voorbeeld.nl",
                "phones",
                List.of(Map.of("id", id(), "number", "0495 123456"))),
            Organization.class);
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    return documents.of(
        new Classified(
            new Stored<>(
                Json.fromTree(tree, Service.class),
                new Provenance("test", "1", "rij 1"),
                new Lifecycle(1, now, now, now, LocalDate.parse("2026-10-01"), null)),
            Optional.of(organization),
            List.of(labels),
            new Reach(false, new TreeSet<>(List.of("0988")), List.of("Weert")),
            List.of()));
  }

  private static Reach reach(boolean everywhere, String... codes) {
    return new Reach(everywhere, new TreeSet<>(List.of(codes)), List.of());
  }

  private static Label label(TermRef term, Label.Origin origin) {
    return new Label(term, origin, "woord", Label.STRONGEST);
  }

  private static String id() {
    return NameUuid.of("part").toString();
  }

  private static List<String> values(Document document, String field) {
    return Arrays.stream(document.getFields(field))
        .map(value -> value.binaryValue().utf8ToString())
        .toList();
  }

  private static List<String> texts(Document document, String field) {
    return Arrays.stream(document.getFields(field)).map(IndexableField::stringValue).toList();
  }
}
