package wegwijs.server.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.insight.Use;
import wegwijs.server.office.insight.UseCount;
import wegwijs.server.office.insight.UseCounts;
import wegwijs.server.search.Openness;
import wegwijs.server.search.Reading;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Shortfall;

class SearchUsageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final SearchRequest QUESTION = SearchRequest.of("paardrijden");
  private static final SearchRequest AT_THIS_HOUR =
      QUESTION.withOpenAt(LocalDateTime.parse("2026-11-23T10:00"));

  private UseCounts counts;
  private SearchUsage usage;

  @BeforeEach
  void open(@TempDir Path folder) {
    OfficeStore office =
        OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    counts = new UseCounts(office, CLOCK);
    usage = new SearchUsage(counts, CLOCK);
  }

  @Test
  void isInVainWhereNothingIsFound() {
    usage.count("weert", QUESTION, nothing(Shortfall.NONE));
    assertThat(counted()).containsExactlyInAnyOrder(Use.SEARCH, Use.IN_VAIN);
  }

  @Test
  void isNotInVainWhereWhatFitsIsClosedNow() {
    usage.count("weert", AT_THIS_HOUR, nothing(Shortfall.NONE));
    assertThat(counted()).containsExactly(Use.SEARCH);
  }

  @Test
  void isInVainWhereNothingFitsAtAnyHour() {
    usage.count("weert", AT_THIS_HOUR, nothing(Shortfall.NOTHING_FITS));
    assertThat(counted()).containsExactlyInAnyOrder(Use.SEARCH, Use.IN_VAIN);
  }

  private List<Use> counted() {
    counts.flush();
    return counts.list("weert", counts.month(), counts.month()).stream()
        .map(UseCount::use)
        .filter(use -> use == Use.SEARCH || use == Use.IN_VAIN)
        .toList();
  }

  private static SearchResult nothing(Shortfall shortfall) {
    return new SearchResult(
        0,
        List.of(),
        List.of(),
        Optional.empty(),
        new Reading(List.of(), Optional.empty(), shortfall, List.of()),
        new Openness(true, 0));
  }
}
