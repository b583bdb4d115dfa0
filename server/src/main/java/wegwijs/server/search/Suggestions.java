package wegwijs.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * Completes what somebody is typing: care questions first, then services and organizations of which
 * every typed word begins a word of the name. Immutable and safe to share.
 */
final class Suggestions {
  private static final int MOST_WORDS = 8;

  /** A care question with one of the ways in which people ask it, folded. */
  private record Phrase(String folded, Suggestion suggestion) {}

  private final List<Phrase> phrases;

  Suggestions(Vocabulary vocabulary) {
    this.phrases =
        vocabulary.facet(FacetId.CARE_QUESTION).stream()
            .flatMap(Facet::leaves)
            .flatMap(term ->
                Stream.concat(Stream.of(term.label()), term.words().stream())
                    .map(words ->
                        new Phrase(
                            " " + Folding.fold(words),
                            new Suggestion(
                                term.label(), Suggestion.Kind.CARE_QUESTION, term.id()))))
            .toList();
  }

  List<Suggestion> of(Snapshot snapshot, String typed, int atMost) throws IOException {
    String folded = Folding.fold(typed);
    Map<String, Suggestion> found = new LinkedHashMap<>();
    if (!folded.isEmpty()) {
      addQuestions(folded, atMost / 2 + 1, found);
      addNames(snapshot, folded, atMost, found);
    }
    return found.values().stream().limit(atMost).toList();
  }

  private void addQuestions(String folded, int atMost, Map<String, Suggestion> found) {
    phrases.stream()
        .filter(phrase -> phrase.folded().contains(" " + folded))
        .map(Phrase::suggestion)
        .distinct()
        .limit(atMost)
        .forEach(suggestion -> found.put(key(suggestion.text()), suggestion));
  }

  private static void addNames(
      Snapshot snapshot, String folded, int atMost, Map<String, Suggestion> found)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> words = new ArrayList<>(List.of(folded.split(" ", MOST_WORDS)));
    words.forEach(word ->
        query.add(new PrefixQuery(new Term(Fields.NAME_WORDS, word)), BooleanClause.Occur.FILTER));
    for (ScoreDoc hit : snapshot.searcher().search(query.build(), atMost).scoreDocs) {
      ServiceCard card = snapshot.card(hit.doc);
      if (beginsAll(card.name(), words)) {
        found.putIfAbsent(
            key(card.name()),
            new Suggestion(card.name(), Suggestion.Kind.SERVICE, card.id().toString()));
      }
      UUID organization = card.organizationId();
      String name = card.organizationName();
      if (organization != null && name != null && beginsAll(name, words)) {
        found.putIfAbsent(
            key(name), new Suggestion(name, Suggestion.Kind.ORGANIZATION, organization.toString()));
      }
    }
  }

  private static boolean beginsAll(String name, List<String> words) {
    String folded = " " + Folding.fold(name);
    return words.stream().allMatch(word -> folded.contains(" " + word));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
