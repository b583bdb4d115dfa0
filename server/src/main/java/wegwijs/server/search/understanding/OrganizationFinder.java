package wegwijs.server.search.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.schema.OrganizationName;

/**
 * Finds the organization that a question names in full. Words that ask for help are no name, even
 * if somebody is called so: "hulp bij schulden". Immutable, safe to share.
 */
final class OrganizationFinder {
  private static final int LONGEST = 6;
  private static final int SHORTEST_NAME = 3;

  private final DutchWords dutch;

  OrganizationFinder(DutchWords dutch) {
    this.dutch = dutch;
  }

  /**
   * The organization with the longest name; of two the first.
   *
   * @param sayings the words of each saying that asks for something
   */
  Optional<NamedOrganization> find(
      List<DutchWord> words, List<Set<DutchWord>> sayings, IndexedWords indexed) {
    for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
      for (int first = 0; first + count <= words.size(); first++) {
        List<DutchWord> row = words.subList(first, first + count);
        String term = OrganizationName.term(row);
        if (term.length() >= SHORTEST_NAME
            && isName(row, sayings)
            && indexed.isOrganization(term)) {
          String typed = String.join(" ", row.stream().map(DutchWord::text).toList());
          return Optional.of(new NamedOrganization(term, typed));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isName(List<DutchWord> row, List<Set<DutchWord>> sayings) {
    List<DutchWord> telling =
        row.stream()
            .filter(word -> !dutch.isFunctionWord(word.folded()))
            .filter(word -> !dutch.isWeakWord(word.folded()))
            .toList();
    return !telling.isEmpty() && sayings.stream().noneMatch(words -> words.containsAll(telling));
  }
}
