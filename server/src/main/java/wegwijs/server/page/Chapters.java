package wegwijs.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** Divides services into themes: the top care questions, each service in the first that fits. */
final class Chapters {
  private final Vocabulary vocabulary;

  Chapters(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The services by the id of their theme, in the order of the vocabulary; "" for the rest. */
  Map<String, List<ServiceCard>> of(List<ServiceCard> cards) {
    List<String> themes =
        vocabulary.facet(FacetId.CARE_QUESTION).map(Facet::terms).orElse(List.of()).stream()
            .map(term -> term.id())
            .toList();
    Map<String, List<ServiceCard>> chapters = new LinkedHashMap<>();
    Stream.concat(themes.stream(), Stream.of(""))
        .forEach(theme -> {
          List<ServiceCard> own =
              cards.stream().filter(card -> theme(card).orElse("").equals(theme)).toList();
          if (!own.isEmpty()) {
            chapters.put(theme, own);
          }
        });
    return chapters;
  }

  private Optional<String> theme(ServiceCard card) {
    return card.terms().stream()
        .flatMap(term -> TermRef.parse(term).stream())
        .filter(term -> term.facet() == FacetId.CARE_QUESTION)
        .map(this::top)
        .findFirst();
  }

  private String top(TermRef term) {
    List<TermRef> above = vocabulary.ancestors(term);
    return above.isEmpty() ? term.term() : above.getLast().term();
  }
}
