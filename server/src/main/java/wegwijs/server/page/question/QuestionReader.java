package wegwijs.server.page.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wegwijs.data.portal.Portal;
import wegwijs.server.search.SearchParameters;
import wegwijs.server.search.SearchRequest;

/**
 * Reads a question from the parameters of an address. What is unknown, out of bounds or garbage is
 * left out, so that every address leads to a page. Safe to share.
 */
public final class QuestionReader {
  private static final int LONGEST_PLACE = 80;
  private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\s]+");

  private final SearchParameters parameters;

  /** A reader of these parameters. */
  public QuestionReader(SearchParameters parameters) {
    this.parameters = parameters;
  }

  /** The question in the query of an address, where a parameter may have several values. */
  public Asked read(Portal portal, Map<String, List<String>> query) {
    Map<String, List<String>> clean = new LinkedHashMap<>(query);
    // The number of results on a page is ours to choose, and the last page depends on it.
    clean.remove("perPagina");
    clean.remove("toelichting");
    clean.put("q", List.of(line(query, "q", SearchParameters.LONGEST_TEXT)));
    clean.put("plaats", List.of(line(query, "plaats", LONGEST_PLACE)));
    SearchParameters.Parsed parsed = parameters.parse(clean);
    SearchRequest request = parsed.request();
    Question question =
        new Question(
            request.text(),
            line(query, "plaats", LONGEST_PLACE),
            request.radiusKm(),
            request.chosen(),
            request.sorting(),
            request.page(),
            request.ignored(),
            request.openAt());
    return new Asked(portal, question, parsed.place());
  }

  private static String line(Map<String, List<String>> query, String name, int longest) {
    List<String> values = query.getOrDefault(name, List.of());
    String first = values.isEmpty() ? "" : values.getFirst();
    String line = NOT_TEXT.matcher(first).replaceAll(" ").strip();
    return line.substring(0, Math.min(line.length(), longest)).strip();
  }
}
