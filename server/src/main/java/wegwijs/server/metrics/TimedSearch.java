package wegwijs.server.metrics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.schema.Label;
import wegwijs.server.search.IndexState;
import wegwijs.server.search.ScorePart;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Suggestion;

/** A search of which each question is timed; of the question nothing is kept. */
record TimedSearch(Search search, Metrics metrics) implements Search {
  @Override
  public SearchResult search(SearchRequest request) {
    long began = System.nanoTime();
    SearchResult result = search.search(request);
    metrics.searched(Duration.ofNanos(System.nanoTime() - began));
    return result;
  }

  @Override
  public List<ScorePart> explain(SearchRequest request) {
    return search.explain(request);
  }

  @Override
  public List<Suggestion> suggest(String typed, int atMost) {
    return search.suggest(typed, atMost);
  }

  @Override
  public Optional<List<Label>> findLabels(UUID service) {
    return search.findLabels(service);
  }

  @Override
  public IndexState state() {
    return search.state();
  }
}
