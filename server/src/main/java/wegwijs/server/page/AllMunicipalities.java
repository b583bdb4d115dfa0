package wegwijs.server.page;

import java.util.List;
import java.util.Map;
import wegwijs.data.vocabulary.FacetId;

/**
 * Whether a visitor wants to choose from all municipalities, and where those stand. Immutable.
 *
 * @param isAsked whether they asked for them
 * @param address the same results with all of them
 */
public record AllMunicipalities(boolean isAsked, String address) {
  private static final String PARAMETER = "alle";

  /**
   * What the parameters of an address ask.
   *
   * @param here the address of the results
   */
  public static AllMunicipalities of(String here, Map<String, List<String>> query) {
    String facet = FacetId.MUNICIPALITY.id();
    String[] parts = here.split("\\?", 2);
    String rest = parts.length == 1 ? "" : "&" + parts[1];
    return new AllMunicipalities(
        query.getOrDefault(PARAMETER, List.of()).contains(facet),
        parts[0] + "?" + PARAMETER + "=" + facet + rest + "#filter-" + facet);
  }
}
