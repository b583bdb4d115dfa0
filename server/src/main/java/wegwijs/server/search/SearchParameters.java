package wegwijs.server.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.place.PlaceAnswer;
import wegwijs.data.place.Places;
import wegwijs.data.time.DutchTime;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * Reads a question from the parameters of an address, a form or a JSON body. What is faulty is left
 * out of the question and told: the API refuses it, a page can do without. Empty values are as
 * absent. Safe to share.
 */
public final class SearchParameters {
  /** The longest text in an address; longer ones must be sent as a body. */
  public static final int LONGEST_TEXT = 200;

  /** The longest text in a body. */
  public static final int LONGEST_TEXT_IN_BODY = 10_000;

  static final String TEXT = "q";
  static final String PLACE = "plaats";
  static final String RADIUS = "straal";
  static final String SORTING = "sorteer";
  static final String PAGE = "pagina";
  static final String PER_PAGE = "perPagina";
  static final String OPEN_NOW = "nu-open";
  static final String IGNORED = "negeer";
  static final String EXPLAINED = "toelichting";

  private final Vocabulary vocabulary;
  private final Places places;
  private final Clock clock;

  /**
   * Parameters whose values are of this vocabulary and these places.
   *
   * @param clock tells what is now to who asks what is open now
   */
  public SearchParameters(Vocabulary vocabulary, Places places, Clock clock) {
    this.vocabulary = vocabulary;
    this.places = places;
    this.clock = clock;
  }

  /** The names of all parameters. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of(TEXT, PLACE, RADIUS));
    names.addAll(FacetId.ids());
    names.addAll(List.of(OPEN_NOW, SORTING, PAGE, PER_PAGE, IGNORED, EXPLAINED));
    return List.copyOf(names);
  }

  /** The question in the query of an address or in a form. */
  public Parsed parse(Map<String, List<String>> parameters) {
    return reader(parameters, LONGEST_TEXT).read(new ArrayList<>());
  }

  /** The question in a JSON object with the same names; lists for what may be repeated. */
  public Parsed parseBody(byte[] json) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    List<Fault> faults = SearchParametersBody.read(json, parameters);
    return reader(parameters, LONGEST_TEXT_IN_BODY).read(faults);
  }

  private SearchParametersReader reader(Map<String, List<String>> parameters, int longestText) {
    return new SearchParametersReader(
        vocabulary, places, DutchTime.now(clock), parameters, longestText);
  }

  /**
   * A question as it was understood.
   *
   * @param place what the place turned out to be, also when it is unknown or ambiguous; absent when
   *     none was given
   * @param faults what was left out; empty when all was understood
   * @param isExplained whether the asker wants to see how each hit got its score
   */
  public record Parsed(
      SearchRequest request, Optional<PlaceAnswer> place, List<Fault> faults, boolean isExplained) {
    /** Copies the faults. */
    public Parsed {
      faults = List.copyOf(faults);
    }

    /** The names of the parameters at fault. */
    public Set<String> faulty() {
      return Set.copyOf(faults.stream().map(Fault::parameter).toList());
    }
  }

  /**
   * A parameter that was not understood.
   *
   * @param reason what is wrong with it, in plain Dutch
   * @param allowed what may be given instead
   */
  public record Fault(
      String parameter, @Nullable String value, String reason, List<String> allowed) {
    /** Copies what is allowed. */
    public Fault {
      allowed = List.copyOf(allowed);
    }
  }
}
