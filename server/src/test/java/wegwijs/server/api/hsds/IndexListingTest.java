package wegwijs.server.api.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.api.ApiServer;
import wegwijs.server.http.RequestRefused;
import wegwijs.server.search.SearchRequest;

final class IndexListingTest {
  private static final SearchRequest QUESTION = SearchRequest.of("hulp");
  private static final int FEW = 5;

  @TempDir private static Path folder;
  @AutoClose private static ApiServer api;

  @BeforeAll
  static void start() throws IOException {
    api = ApiServer.ofShippedDirectory(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, SearchRequest.DEEPEST_HIT})
  void givesEachServiceOnceHoweverManyThereAre(int mostByRelevance) {
    IndexListing listing = new IndexListing(api.search(), QUESTION, mostByRelevance);

    List<UUID> paged = new ArrayList<>();
    for (int page = 1; !listing.page(page, 7).isEmpty(); page++) {
      listing.page(page, 7).forEach(service -> paged.add(service.id()));
    }
    List<UUID> streamed = new ArrayList<>();
    listing.forEach(services -> services.forEach(service -> streamed.add(service.id())));

    assertThat(listing.total()).isGreaterThan(2 * FEW);
    assertThat(paged).hasSize(listing.total()).doesNotHaveDuplicates().isEqualTo(streamed);
  }

  @Test
  void givesNothingFarBehindTheLast() {
    assertThat(new IndexListing(api.search(), QUESTION).page(10_000_000, 100)).isEmpty();
  }

  @Test
  void refusesToHoldMoreThanItMayAtOnce() {
    IndexListing listing = new IndexListing(api.search(), QUESTION, FEW);
    assertThatThrownBy(listing::all).isInstanceOf(RequestRefused.class);
  }
}
