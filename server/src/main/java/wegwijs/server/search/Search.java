package wegwijs.server.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.schema.Label;

/**
 * Finds services. Every answer comes from one commit of the index; a later commit is seen without a
 * restart. Safe to share between threads.
 */
public interface Search {
  /** The hits, facets and remarks for a question. */
  SearchResult search(SearchRequest request);

  /** How the hits of a question got their scores, in their order, for administrators. */
  List<ScorePart> explain(SearchRequest request);

  /**
   * Completions of what somebody is typing: care questions, everyday words, organizations and
   * services, best first.
   *
   * @param atMost how many
   */
  List<Suggestion> suggest(String typed, int atMost);

  /** The labels of a service with their reasons; empty when the index does not hold it. */
  Optional<List<Label>> findLabels(UUID service);

  /** What the answers are based on. */
  IndexState state();
}
