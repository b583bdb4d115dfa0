package wegwijs.data.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a service serves, by place: the municipalities it names, or everybody. Regions are already
 * resolved into their municipalities. Immutable.
 *
 * <p>A service that reaches everyone has the one value {@link #EVERYWHERE} in the index, so that
 * the count of a municipality is its own services plus those.
 *
 * @param everywhere whether it serves the whole country
 * @param municipalities CBS codes; empty when it serves everywhere or only unknown areas
 * @param names the areas in words, for reading and searching
 */
public record Reach(boolean everywhere, SortedSet<String> municipalities, List<String> names) {
  /** The value of facet {@code gemeente} for what serves the whole country. */
  public static final String EVERYWHERE = "landelijk";

  /** Copies; whoever reaches everyone needs no list of municipalities. */
  public Reach {
    municipalities =
        everywhere
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(municipalities));
    names = List.copyOf(names);
  }

  /** The values of facet {@code gemeente}. */
  public Collection<String> facetValues() {
    return everywhere ? List.of(EVERYWHERE) : municipalities;
  }
}
