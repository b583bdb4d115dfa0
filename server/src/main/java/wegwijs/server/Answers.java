package wegwijs.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import wegwijs.server.eval.Question;
import wegwijs.server.eval.Run;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.Sorting;

/**
 * What the search answers to judged questions, asked by their words alone. Immutable.
 *
 * @param topNames the names of the first three services by question
 */
record Answers(Run run, Map<String, List<String>> topNames) {
  private static final int NAMED = 3;

  /** Copies the names. */
  Answers {
    topNames = Map.copyOf(topNames);
  }

  static Answers of(Search search, List<Question> questions, int perPage) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Question question : questions) {
      List<Hit> hits = search.search(request(question.text(), perPage)).hits();
      found.put(question.id(), hits.stream().map(hit -> hit.card().id().toString()).toList());
      names.put(question.id(), hits.stream().limit(NAMED).map(hit -> hit.card().name()).toList());
    }
    return new Answers(new Run(found), names);
  }

  private static SearchRequest request(String text, int perPage) {
    return new SearchRequest(
        text, Optional.empty(), OptionalInt.empty(), Map.of(), Sorting.RELEVANCE, 1, perPage);
  }
}
