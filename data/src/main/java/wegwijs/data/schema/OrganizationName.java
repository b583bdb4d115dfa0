package wegwijs.data.schema;

import java.util.List;
import java.util.Set;

/**
 * The name of an organization as one term of {@link Fields#ORGANIZATION_NAME}, made in the same way
 * of a record and of a question. Stateless, safe to share.
 */
public final class OrganizationName {
  /** What people leave out when they name an organization, at either end of its name. */
  private static final Set<String> LEFT_OUT =
      Set.of("stichting", "vereniging", "cooperatie", "maatschap", "bv", "nv", "vof", "de", "het");

  private OrganizationName() {}

  /** The term; empty when nothing of the name is left. */
  public static String term(List<DutchWord> name) {
    int first = 0;
    int last = name.size();
    while (first < last && LEFT_OUT.contains(name.get(first).folded())) {
      first++;
    }
    while (last > first && LEFT_OUT.contains(name.get(last - 1).folded())) {
      last--;
    }
    return String.join(" ", name.subList(first, last).stream().map(DutchWord::folded).toList());
  }

  /** The first word of a term. */
  public static String firstWord(String term) {
    int end = term.indexOf(' ');
    return end < 0 ? term : term.substring(0, end);
  }
}
