package wegwijs.server.page.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import wegwijs.data.place.PlaceAmbiguous;
import wegwijs.data.place.PlaceAnswer;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.PlaceUnknown;
import wegwijs.data.portal.Portal;
import wegwijs.server.search.SearchRequest;

/**
 * A question on a portal, which shows what serves its municipalities unless the visitor names a
 * place. Immutable.
 *
 * @param question as the visitor put it
 * @param answer what the place in it turned out to be; absent when none was named
 */
public record Asked(Portal portal, Question question, Optional<PlaceAnswer> answer) {
  /** How many results stand on a page. */
  public static final int PER_PAGE = 10;

  /** Leaves out what makes no sense here, such as an order by distance from nowhere. */
  public Asked {
    answer = answer.map(found -> within(portal, found));
    if (place(answer).flatMap(PlaceFound::coordinates).isEmpty()) {
      question = question.withoutPoint();
    }
  }

  /** Everything that a portal shows. */
  public static Asked everything(Portal portal) {
    return new Asked(portal, Question.EMPTY, Optional.empty());
  }

  /** Another question on the same portal, for the same place or for none. */
  public Asked with(Question other) {
    return new Asked(portal, other, other.place().isBlank() ? Optional.empty() : answer);
  }

  /** The place that the visitor named, if it is known; of several with one name all together. */
  public Optional<PlaceFound> place() {
    return place(answer);
  }

  /** Whether the visitor named a place that is not known. */
  public boolean isPlaceUnknown() {
    return answer.filter(PlaceUnknown.class::isInstance).isPresent();
  }

  /** Whether distances can be told. */
  public boolean hasPoint() {
    return place().flatMap(PlaceFound::coordinates).isPresent();
  }

  /** How the place was understood, where that differs from what was typed. */
  public List<String> understood() {
    return answer.stream()
        .flatMap(found -> labels(found).stream())
        .filter(label -> !label.equalsIgnoreCase(question.place()))
        .toList();
  }

  /** The question as the search takes it. */
  public SearchRequest request() {
    return new SearchRequest(
        question.text(),
        place().or(() -> placeOf(portal)),
        hasPoint() ? question.radiusKm() : OptionalInt.empty(),
        question.chosen(),
        question.sorting(),
        question.page(),
        PER_PAGE,
        question.ignored(),
        question.openAt());
  }

  private static Optional<PlaceFound> place(Optional<PlaceAnswer> answer) {
    return answer.flatMap(found ->
        switch (found) {
          case PlaceFound one -> Optional.of(one);
          case PlaceAmbiguous(String text, List<PlaceFound> choices) ->
              Optional.of(together(text, choices));
          case PlaceUnknown unknown -> Optional.empty();
        });
  }

  /** Of several places with one name the only one that the portal is for. */
  private static PlaceAnswer within(Portal portal, PlaceAnswer answer) {
    if (answer instanceof PlaceAmbiguous(String text, List<PlaceFound> choices)) {
      List<PlaceFound> near =
          choices.stream()
              .filter(choice -> portal.municipalityCodes().containsAll(choice.municipalityCodes()))
              .toList();
      return near.size() == 1 ? near.getFirst() : answer;
    }
    return answer;
  }

  private static PlaceFound together(String text, List<PlaceFound> choices) {
    Set<String> codes = new TreeSet<>();
    choices.forEach(choice -> codes.addAll(choice.municipalityCodes()));
    return new PlaceFound(text, codes, Optional.empty());
  }

  private static List<String> labels(PlaceAnswer answer) {
    return switch (answer) {
      case PlaceFound found -> List.of(found.label());
      case PlaceAmbiguous ambiguous -> ambiguous.choices().stream().map(PlaceFound::label).toList();
      case PlaceUnknown unknown -> List.of();
    };
  }

  private static Optional<PlaceFound> placeOf(Portal portal) {
    return portal.municipalityCodes().isEmpty()
        ? Optional.empty()
        : Optional.of(new PlaceFound(portal.name(), portal.municipalityCodes(), Optional.empty()));
  }
}
