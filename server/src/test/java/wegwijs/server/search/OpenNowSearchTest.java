package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.model.NameUuid;
import wegwijs.data.vocabulary.FacetId;

/** What is shown as open now is exactly what is known to be open among all that fits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenNowSearchTest {
  private static final int SERVICES = 400;
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final List<String> WORDS =
      List.of("koffie schulden", "rouw praten", "klussen vervoer", "opvoeden jeugd");

  private LuceneSearch search;

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    SearchFixture fixture = new SearchFixture(folder);
    SplittableRandom random = new SplittableRandom(20_261_123);
    for (int n = 0; n < SERVICES; n++) {
      Map<String, Object> fields = new HashMap<>(SearchFixture.serving("Weert"));
      fields.put("description", WORDS.get(random.nextInt(WORDS.size())));
      fields.put("schedules", schedules(random, n));
      fixture.service("Dienst " + n, fields);
    }
    search = fixture.publish().open();
  }

  @AfterAll
  void close() throws IOException {
    search.close();
  }

  /** Half have none; of the others some are only words, are over, or go on past midnight. */
  private static List<Map<String, Object>> schedules(SplittableRandom random, int service) {
    List<Map<String, Object>> schedules = new ArrayList<>();
    for (int i = 0; random.nextBoolean() && i < 4; i++) {
      Map<String, Object> schedule = new HashMap<>();
      schedule.put("id", NameUuid.of("schedule " + service + " " + i).toString());
      schedule.put("byday", DAYS.get(random.nextInt(7)) + "," + DAYS.get(random.nextInt(7)));
      schedule.put("opens_at", "%02d:00".formatted(random.nextInt(24)));
      schedule.put(
          random.nextInt(5) == 0 ? "description" : "closes_at",
          "%02d:30".formatted(random.nextInt(24)));
      schedule.put("valid_to", random.nextInt(5) == 0 ? "2026-11-22" : "2027-11-22");
      schedules.add(schedule);
    }
    return schedules;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T23:59",
        "2026-11-23T00:00",
        "2026-11-23T10:00",
        "2026-11-25T18:30",
        "2026-11-29T03:15"
      })
  void findsWhatIsOpenOfWhatFitsInTheSameOrder(LocalDateTime moment) {
    for (String text : List.of("", "koffie", "praten over rouw", "klusjes", "xyzzy")) {
      SearchRequest anyTime = SearchRequest.of(text).withPage(1, SearchRequest.MOST_PER_PAGE);
      List<Hit> fitting = all(anyTime);
      List<String> open =
          fitting.stream().filter(hit -> isOpen(hit, moment)).map(OpenNowSearchTest::name).toList();
      long unknown = fitting.stream().filter(hit -> !isKnown(hit, moment.toLocalDate())).count();

      SearchRequest now = anyTime.withOpenAt(moment);
      assertThat(all(now)).extracting(OpenNowSearchTest::name).isEqualTo(open);
      assertThat(search.search(now).total()).isEqualTo(open.size());
      assertThat(search.search(now).openness().unknown()).isEqualTo((int) unknown);
    }
  }

  @Test
  void choosingAValueGivesTheNumberBesideIt() {
    SearchRequest question =
        SearchRequest.of("").withOpenAt(LocalDateTime.parse("2026-11-23T10:00"));
    SearchResult result = search.search(question);
    assertThat(result.total()).isBetween(1, SERVICES / 4);
    for (FacetCounts facet : result.facets()) {
      for (FacetCounts.Value value : facet.values()) {
        Map<FacetId, Set<String>> chosen = new EnumMap<>(FacetId.class);
        chosen.put(facet.facet(), Set.of(value.id()));
        assertThat(search.search(question.withChosen(chosen)).total())
            .as("%s=%s", facet.facet().id(), value.id())
            .isEqualTo(value.count());
      }
    }
  }

  @Test
  void tellsWhetherAnyHoursAreKnown(@TempDir Path folder) throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Dienst zonder tijden", SearchFixture.serving("Weert"))
            .publish();
    try (LuceneSearch without = fixture.open()) {
      assertThat(without.search(SearchRequest.of("")).openness()).isEqualTo(new Openness(false, 0));
    }
    assertThat(search.search(SearchRequest.of("")).openness()).isEqualTo(new Openness(true, 0));
  }

  private List<Hit> all(SearchRequest request) {
    return Stream.iterate(1, page -> page + 1)
        .map(page -> search.search(request.withPage(page, request.perPage())).hits())
        .takeWhile(hits -> !hits.isEmpty())
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isOpen(Hit hit, LocalDateTime moment) {
    return hit.openings().stream().anyMatch(opening -> opening.isOpenAt(moment));
  }

  private static boolean isKnown(Hit hit, LocalDate day) {
    return hit.openings().stream().anyMatch(opening -> opening.holdsOn(day));
  }

  private static String name(Hit hit) {
    return hit.card().name();
  }
}
