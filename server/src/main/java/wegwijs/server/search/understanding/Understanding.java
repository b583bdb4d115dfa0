package wegwijs.server.search.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.TermRef;

/**
 * What a question means. Immutable.
 *
 * @param sought what services should speak of
 * @param terms terms of the vocabulary that are meant, the surest first, each from 0 to 1
 * @param near terms that help as well when what is meant cannot be had, each from 0 to 1
 * @param place the place that is named
 */
public record Understanding(
    List<Sought> sought,
    SequencedMap<TermRef, Double> terms,
    Map<TermRef, Double> near,
    Optional<PlaceFound> place) {
  /** Copies the collections. */
  public Understanding {
    sought = List.copyOf(sought);
    near = Map.copyOf(near);
    terms = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(terms));
  }
}
