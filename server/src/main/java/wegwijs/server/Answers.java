package wegwijs.server;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import wegwijs.server.eval.Question;
import wegwijs.server.eval.Run;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Sorting;

/**
 * What the search answers to judged questions, asked by their words alone. Immutable.
 *
 * @param topNames the names of the first three services by question
 * @param honest the questions of which the answer says that nothing really fits
 */
record Answers(Run run, Map<String, List<String>> topNames, Set<String> honest) {
  private static final int NAMED = 3;

  /** Copies the names. */
  Answers {
    topNames = Map.copyOf(topNames);
    honest = Set.copyOf(honest);
  }

  static Answers of(Search search, List<Question> questions, int perPage) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    Set<String> honest = new HashSet<>();
    for (Question question : questions) {
      SearchResult result = search.search(request(question.text(), perPage));
      List<Hit> hits = result.hits();
      if (result.reading().shortfall().isOnlyNear()) {
        honest.add(question.id());
      }
      found.put(question.id(), hits.stream().map(hit -> hit.card().id().toString()).toList());
      names.put(question.id(), hits.stream().limit(NAMED).map(hit -> hit.card().name()).toList());
    }
    return new Answers(new Run(found), names, honest);
  }

  private static SearchRequest request(String text, int perPage) {
    return new SearchRequest(
        text, Optional.empty(), OptionalInt.empty(), Map.of(), Sorting.RELEVANCE, 1, perPage);
  }
}
