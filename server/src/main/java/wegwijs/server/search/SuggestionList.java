package wegwijs.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.Folding;

/**
 * Suggestions that are offered best first, each text once. A kind takes a third of the places and
 * more only when the others leave some open, so that thousands of organizations do not hide what
 * else there is. Used by one thread.
 */
final class SuggestionList {
  private static final int SHARES = 3;

  private final int atMost;
  private final Set<String> texts = new HashSet<>();
  private final Map<Suggestion.Kind, Integer> counts = new EnumMap<>(Suggestion.Kind.class);
  private final List<Ranked> chosen = new ArrayList<>();
  private final List<Ranked> spare = new ArrayList<>();

  private record Ranked(int rank, Suggestion suggestion) {}

  SuggestionList(int atMost) {
    this.atMost = atMost;
  }

  void offer(Suggestion suggestion) {
    if (texts.add(Folding.fold(suggestion.text()))) {
      int ofKind = counts.merge(suggestion.kind(), 1, Integer::sum);
      List<Ranked> list = ofKind <= (atMost + SHARES - 1) / SHARES ? chosen : spare;
      list.add(new Ranked(texts.size(), suggestion));
    }
  }

  /** How many have been offered. */
  int size() {
    return texts.size();
  }

  List<Suggestion> toList() {
    return Stream.concat(chosen.stream(), spare.stream())
        .limit(atMost)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::suggestion)
        .toList();
  }
}
