package wegwijs.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Problem.InvalidParameter;
import wegwijs.server.search.SearchParameters;
import wegwijs.server.search.Suggestion;

/** Completions in the words of the API. */
record SuggestionAnswers(List<SuggestionAnswer> suggesties) {
  private static final String TEXT = "q";

  /**
   * A completion; the id is that of the service, organization or care question it names, or the
   * term that its words belong to.
   */
  record SuggestionAnswer(String tekst, String soort, String id) {}

  static SuggestionAnswers of(List<Suggestion> suggestions) {
    return new SuggestionAnswers(
        suggestions.stream()
            .map(found -> new SuggestionAnswer(found.text(), found.kind().word(), found.id()))
            .toList());
  }

  /** What was typed, as it was given; everything else that is given is refused. */
  static String typed(Map<String, List<String>> given) {
    List<InvalidParameter> faults = new ArrayList<>();
    given.keySet().stream()
        .filter(name -> !name.equals(TEXT))
        .map(name -> fault(name, "", "Deze parameter bestaat niet.", TEXT))
        .forEach(faults::add);
    List<String> texts = given.getOrDefault(TEXT, List.of());
    String most = "hoogstens " + SearchParameters.LONGEST_TEXT + " tekens";
    if (texts.size() != 1) {
      faults.add(fault(TEXT, "", "Geef deze parameter precies een keer.", most));
    } else if (texts.getFirst().length() > SearchParameters.LONGEST_TEXT) {
      faults.add(fault(TEXT, texts.getFirst(), "De tekst is te lang.", most));
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).refused();
    }
    return texts.getFirst();
  }

  private static InvalidParameter fault(String name, String value, String reason, String allowed) {
    return new InvalidParameter(name, value, reason, List.of(allowed));
  }
}
