package wegwijs.server.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.words.Grade;
import wegwijs.server.search.words.NameSearch;
import wegwijs.server.search.words.Typed;

/**
 * Completes what somebody is typing with care questions, organizations, everyday words and
 * services: by the beginnings of words in any order, by parts of words and, when that gives little,
 * in spite of typing errors. Immutable and safe to share.
 */
final class Suggestions {
  /** Many phrases lead to the same care question. */
  private static final int MOST_PHRASES = 64;

  /** With so many that have it as a part, others with errors would only be in the way. */
  private static final int ENOUGH_PARTS = 3;

  private final VocabularyPhrases phrases;

  Suggestions(Vocabulary vocabulary) {
    this.phrases = new VocabularyPhrases(vocabulary);
  }

  List<Suggestion> of(Snapshot snapshot, String text, int atMost) throws IOException {
    Typed typed = Typed.of(text);
    return typed.isEmpty() || atMost < 1 ? List.of() : new Run(snapshot, typed, atMost).run();
  }

  /** One text on one snapshot. */
  private final class Run {
    private final Snapshot snapshot;
    private final int atMost;
    private final IndexedNames organizations;
    private final IndexedNames services;
    private final NameSearch ofPhrases;
    private final NameSearch ofOrganizations;
    private final NameSearch ofServices;
    private final SuggestionList list;

    Run(Snapshot snapshot, Typed typed, int atMost) throws IOException {
      this.snapshot = snapshot;
      this.atMost = atMost;
      this.organizations = snapshot.typing().organizations();
      this.services = snapshot.typing().services();
      this.ofPhrases = phrases.names().search(typed);
      this.ofOrganizations = organizations.names().search(typed);
      this.ofServices = services.names().search(typed);
      this.list = new SuggestionList(atMost);
    }

    List<Suggestion> run() throws IOException {
      boolean isTypedRight = false;
      for (Grade grade : Grade.values()) {
        int enough = isTypedRight ? 0 : ENOUGH_PARTS;
        if (list.size() < (grade.hasErrors() ? enough : atMost)) {
          addPhrases(grade);
          addOrganizations(grade);
          addServices(grade);
        }
        isTypedRight |= grade == Grade.WORDS && list.size() > 0;
      }
      return list.toList();
    }

    /** Phrases of the vocabulary; a care question stands higher the more services there are. */
    private void addPhrases(Grade grade) throws IOException {
      var counts = snapshot.typing().questionCounts();
      IntStream.of(ofPhrases.find(grade, MOST_PHRASES))
          .boxed()
          .flatMap(phrase -> phrases.of(phrase).stream())
          .sorted(
              Comparator.comparing(Suggestion::kind)
                  .thenComparingInt(found -> -counts.getOrDefault(found.id(), 0)))
          .forEach(list::offer);
    }

    private void addOrganizations(Grade grade) throws IOException {
      for (int name : ofOrganizations.find(grade, atMost)) {
        ServiceCard card = snapshot.card(organizations.document(name));
        if (card.organizationName() != null && card.organizationId() != null) {
          list.offer(
              new Suggestion(
                  card.organizationName(),
                  Suggestion.Kind.ORGANIZATION,
                  card.organizationId().toString()));
        }
      }
    }

    private void addServices(Grade grade) throws IOException {
      for (int name : ofServices.find(grade, atMost)) {
        ServiceCard card = snapshot.card(services.document(name));
        list.offer(new Suggestion(card.name(), Suggestion.Kind.SERVICE, card.id().toString()));
      }
    }
  }
}
