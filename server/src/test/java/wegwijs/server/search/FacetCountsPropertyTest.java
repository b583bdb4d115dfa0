package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.data.model.Service;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.bench.ServiceGenerator;

/**
 * The promise of every facet: choosing a value gives exactly the number that stood beside it,
 * whatever the question, the place and the other choices are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetCountsPropertyTest {
  private static final int SERVICES = 1_500;
  private static final int QUESTIONS = 60;

  private final ServiceGenerator generator =
      new ServiceGenerator(SearchFixture.VOCABULARY, SearchFixture.PLACES);
  private LuceneSearch search;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    SearchFixture fixture = new SearchFixture(folder);
    for (int n = 0; n < SERVICES; n++) {
      fixture.service(generator.service(n));
    }
    search = fixture.publish().open();
  }

  @AfterAll
  void close() throws IOException {
    search.close();
  }

  List<SearchRequest> questions() {
    SplittableRandom random = new SplittableRandom(20_260_101);
    List<SearchRequest> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(question(random));
    }
    return questions;
  }

  private SearchRequest question(SplittableRandom random) {
    Service service = generator.service(random.nextInt(SERVICES));
    String[] words = String.valueOf(service.description()).split(" ", 6);
    String text =
        switch (random.nextInt(3)) {
          case 0 -> "";
          case 1 -> words[0];
          default -> words[1] + " " + words[2] + " " + words[3];
        };
    Optional<PlaceFound> place =
        random.nextInt(3) == 0
            ? Optional.of((PlaceFound) SearchFixture.PLACES.resolvePlace("Weert"))
            : Optional.empty();
    OptionalInt radius =
        place.isPresent() && random.nextBoolean() ? OptionalInt.of(60) : OptionalInt.empty();
    return new SearchRequest(text, place, radius, choices(random), Sorting.RELEVANCE, 1, 10);
  }

  private Map<FacetId, Set<String>> choices(SplittableRandom random) {
    SearchResult everything = search == null ? null : search.search(SearchRequest.of(""));
    Map<FacetId, Set<String>> chosen = new EnumMap<>(FacetId.class);
    for (int facets = random.nextInt(3); everything != null && facets > 0; facets--) {
      FacetCounts counts = everything.facets().get(random.nextInt(everything.facets().size()));
      String one = counts.values().get(random.nextInt(counts.values().size())).id();
      String other = counts.values().getFirst().id() + (random.nextBoolean() ? "" : "-onbekend");
      chosen.put(counts.facet(), Stream.of(one, other).collect(Collectors.toSet()));
    }
    return chosen;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void choosingAValueGivesTheNumberBesideIt(SearchRequest question) {
    SearchResult result = search.search(question);
    for (FacetCounts facet : result.facets()) {
      for (FacetCounts.Value value : facet.values().stream().limit(12).toList()) {
        Map<FacetId, Set<String>> chosen = new EnumMap<>(FacetId.class);
        chosen.putAll(question.chosen());
        chosen.put(facet.facet(), Set.of(value.id()));
        assertThat(search.search(question.withChosen(chosen)).total())
            .as("%s=%s", facet.facet().id(), value.id())
            .isEqualTo(value.count());
      }
    }
  }

  @Test
  void questionsCoverBothWaysOfCounting() {
    int few = 0;
    int many = 0;
    for (SearchRequest question : questions()) {
      int total = search.search(question).total();
      few += total > 0 && total < SERVICES / 20 ? 1 : 0;
      many += total > SERVICES / 4 ? 1 : 0;
    }
    assertThat(few).as("questions with few hits").isPositive();
    assertThat(many).as("questions with many hits").isPositive();
  }
}
