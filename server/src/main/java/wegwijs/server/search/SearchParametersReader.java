package wegwijs.server.search;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.PlaceAmbiguous;
import wegwijs.data.place.PlaceAnswer;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.PlaceUnknown;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.SearchParameters.Fault;
import wegwijs.server.search.SearchParameters.Parsed;

/** Reads the parameters of one question. Used once. */
final class SearchParametersReader {
  private static final int DEFAULT_PER_PAGE = 10;
  private static final int LONGEST_RADIUS_KM = 100;
  private static final int MOST_CHOICES = 100;
  private static final int MOST_FAULTS = 20;
  private static final String YES = "1";

  private final Vocabulary vocabulary;
  private final Places places;
  private final LocalDateTime now;
  private final Map<String, List<String>> parameters;
  private final int longestText;
  private List<Fault> faults = List.of();

  SearchParametersReader(
      Vocabulary vocabulary,
      Places places,
      LocalDateTime now,
      Map<String, List<String>> parameters,
      int longestText) {
    this.vocabulary = vocabulary;
    this.places = places;
    this.now = now;
    this.parameters = parameters;
    this.longestText = longestText;
  }

  Parsed read(List<Fault> faultsSoFar) {
    faults = faultsSoFar;
    refuseUnknown();
    Optional<PlaceAnswer> answer =
        Optional.ofNullable(single(SearchParameters.PLACE))
            .map(text -> SearchParametersPlace.resolve(places, text));
    Optional<PlaceFound> place = answer.flatMap(this::found);
    int perPage =
        number(SearchParameters.PER_PAGE, SearchRequest.MOST_PER_PAGE).orElse(DEFAULT_PER_PAGE);
    SearchRequest request =
        new SearchRequest(
            text(),
            place,
            radius(place),
            chosen(),
            sorting(),
            number(SearchParameters.PAGE, SearchRequest.DEEPEST_HIT / perPage).orElse(1),
            perPage,
            ignored(),
            isSet(SearchParameters.OPEN_NOW) ? Optional.of(now) : Optional.empty());
    boolean isExplained = isSet(SearchParameters.EXPLAINED);
    return new Parsed(request, answer, faults.stream().limit(MOST_FAULTS).toList(), isExplained);
  }

  private void refuseUnknown() {
    List<String> names = SearchParameters.names();
    parameters.forEach((name, values) -> {
      if (!names.contains(name)) {
        String value = values.isEmpty() ? null : values.getFirst();
        fault(name, value, "Deze parameter bestaat niet.", names);
      }
    });
  }

  private String text() {
    String text = single(SearchParameters.TEXT);
    if (text == null) {
      return "";
    }
    if (text.length() > longestText) {
      fault(
          SearchParameters.TEXT,
          text,
          "De tekst is langer dan " + longestText + " tekens.",
          List.of("hoogstens " + longestText + " tekens"));
      return text.substring(0, longestText);
    }
    return text;
  }

  /** What the asker takes back; an id that names nothing takes nothing back. */
  private Set<String> ignored() {
    List<String> given = parameters.getOrDefault(SearchParameters.IGNORED, List.of());
    Set<String> ignored = new LinkedHashSet<>();
    given.stream().filter(id -> !id.isBlank()).limit(MOST_CHOICES).forEach(ignored::add);
    return ignored;
  }

  private Optional<PlaceFound> found(PlaceAnswer answer) {
    return switch (answer) {
      case PlaceFound found -> Optional.of(found);
      case PlaceAmbiguous(String text, List<PlaceFound> choices) -> {
        List<String> labels = choices.stream().map(PlaceFound::label).toList();
        fault(SearchParameters.PLACE, text, "Meer dan een plaats heet zo. Kies er een.", labels);
        yield Optional.empty();
      }
      case PlaceUnknown(String text) -> {
        fault(
            SearchParameters.PLACE,
            text,
            "Deze plaats kennen we niet.",
            List.of("een postcode, zoals 6001 of 6001 AB", "de naam van een plaats of gemeente"));
        yield Optional.empty();
      }
    };
  }

  private OptionalInt radius(Optional<PlaceFound> place) {
    OptionalInt radius = number(SearchParameters.RADIUS, LONGEST_RADIUS_KM);
    if (radius.isPresent() && place.flatMap(PlaceFound::coordinates).isEmpty()) {
      fault(
          SearchParameters.RADIUS,
          Integer.toString(radius.getAsInt()),
          "Een straal kan alleen samen met een plaats of postcode.",
          List.of());
      return OptionalInt.empty();
    }
    return radius;
  }

  private Sorting sorting() {
    String word = single(SearchParameters.SORTING);
    if (word == null) {
      return Sorting.RELEVANCE;
    }
    Optional<Sorting> sorting = Sorting.find(word);
    if (sorting.isEmpty()) {
      fault(SearchParameters.SORTING, word, "Zo kunt u niet sorteren.", Sorting.words());
    }
    return sorting.orElse(Sorting.RELEVANCE);
  }

  private Map<FacetId, Set<String>> chosen() {
    Map<FacetId, Set<String>> chosen = new EnumMap<>(FacetId.class);
    int count = 0;
    for (FacetId facet : FacetId.values()) {
      Set<String> values = new LinkedHashSet<>();
      for (String value : parameters.getOrDefault(facet.id(), List.of())) {
        if (!value.isBlank() && isKnown(facet, value) && ++count <= MOST_CHOICES) {
          values.add(value);
        }
      }
      chosen.put(facet, values);
    }
    if (count > MOST_CHOICES) {
      fault("facetten", null, "Kies hoogstens " + MOST_CHOICES + " waarden.", List.of());
    }
    return chosen;
  }

  private boolean isKnown(FacetId facet, String value) {
    boolean isKnown =
        facet == FacetId.MUNICIPALITY
            ? isMunicipality(value)
            : vocabulary.findTerm(new TermRef(facet, value)).isPresent();
    if (!isKnown) {
      fault(facet.id(), value, "Deze waarde bestaat niet.", allowed(facet));
    }
    return isKnown;
  }

  private boolean isMunicipality(String value) {
    return value.equals(Reach.EVERYWHERE)
        || places.findMunicipality(value).map(Municipality::code).filter(value::equals).isPresent();
  }

  private List<String> allowed(FacetId facet) {
    return facet == FacetId.MUNICIPALITY
        ? List.of("de code van een gemeente, zoals 0988", Reach.EVERYWHERE)
        : vocabulary
            .facet(facet)
            .map(known -> known.allTerms().map(term -> term.id()).toList())
            .orElse(List.of());
  }

  /** Whether a parameter that only says yes is given. */
  private boolean isSet(String name) {
    String text = single(name);
    if (text != null && !text.equals(YES)) {
      fault(name, text, "Dit kan alleen 1 zijn. Laat het anders weg.", List.of(YES));
    }
    return YES.equals(text);
  }

  private OptionalInt number(String name, int most) {
    String text = single(name);
    if (text == null) {
      return OptionalInt.empty();
    }
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return OptionalInt.of(number);
      }
    }
    fault(name, text, "Dit is geen getal van 1 tot en met " + most + ".", List.of("1-" + most));
    return OptionalInt.empty();
  }

  /** The one value of a parameter, without spaces around it; absent when it is empty. */
  private @Nullable String single(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      fault(name, values.get(1), "Deze parameter kan maar een keer.", List.of());
    }
    String first = values.isEmpty() ? "" : values.getFirst().strip();
    return first.isEmpty() ? null : first;
  }

  private void fault(String name, @Nullable String value, String reason, List<String> allowed) {
    faults.add(new Fault(name, value, reason, allowed));
  }
}
