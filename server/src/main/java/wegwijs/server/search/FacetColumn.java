package wegwijs.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.FacetId;

/**
 * The values of one facet of all documents, in two forms: the documents of each value and the
 * values of each document. Which of them counts faster depends on the hits and on how common the
 * values are. Immutable and safe to share.
 *
 * <p>A service that reaches everyone has the one municipality {@link Reach#EVERYWHERE}; it counts
 * for every municipality, and choosing a municipality finds it too.
 */
final class FacetColumn {
  private static final int ABSENT = -1;

  private final FacetId facet;
  private final List<String> values;
  private final ValueSet[] documentsOf;
  private final Optional<Combinations> combinations;
  private final int everywhere;
  private final long steps;

  /**
   * A column.
   *
   * @param values in ascending order
   * @param documentsOf for each value
   */
  FacetColumn(
      FacetId facet,
      List<String> values,
      ValueSet[] documentsOf,
      Optional<Combinations> combinations) {
    this.facet = facet;
    this.values = List.copyOf(values);
    this.documentsOf = documentsOf.clone();
    this.combinations = combinations;
    this.everywhere = facet == FacetId.MUNICIPALITY ? ordinal(Reach.EVERYWHERE) : ABSENT;
    this.steps = Arrays.stream(documentsOf).mapToLong(ValueSet::steps).sum();
  }

  boolean hasValues() {
    return !values.isEmpty();
  }

  private int ordinal(String value) {
    return Math.max(ABSENT, Collections.binarySearch(values, value));
  }

  /** The documents that have a value; nothing when it is unknown. */
  Optional<ValueSet> documents(String value) {
    int ordinal = ordinal(value);
    return ordinal == ABSENT ? Optional.empty() : Optional.of(documentsOf[ordinal]);
  }

  /** Adds the documents that have at least one of these values; an unknown value has none. */
  void addAny(Set<String> chosen, FixedBitSet documents) {
    for (String value : chosen) {
      add(ordinal(value), documents);
    }
    add(everywhere, documents);
  }

  private void add(int ordinal, FixedBitSet documents) {
    if (ordinal != ABSENT) {
      documentsOf[ordinal].addTo(documents);
    }
  }

  /** The values that occur among the hits or were chosen, most frequent first, then by id. */
  FacetCounts count(Hits hits, Set<String> chosen) {
    int[] counts = new int[values.size()];
    Hits fewer = hits.isMost() ? hits.others() : hits;
    if (combinations.isPresent() && combinations.get().steps(fewer) < steps) {
      combinations.get().count(fewer, counts);
      if (hits.isMost()) {
        invert(counts);
      }
    } else {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        counts[ordinal] = documentsOf[ordinal].countIn(hits.set());
      }
    }
    return inOrder(counts, chosen);
  }

  /** What does not occur among the others occurs among the hits. */
  private void invert(int[] counts) {
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      counts[ordinal] = documentsOf[ordinal].size() - counts[ordinal];
    }
  }

  private FacetCounts inOrder(int[] counts, Set<String> chosen) {
    int reachingAll = everywhere == ABSENT ? 0 : counts[everywhere];
    long[] keys = new long[counts.length];
    int size = 0;
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      int count = counts[ordinal] + (ordinal == everywhere ? 0 : reachingAll);
      if (count > 0 || chosen.contains(values.get(ordinal))) {
        keys[size++] = ((long) -count << Integer.SIZE) | ordinal;
      }
    }
    Arrays.sort(keys, 0, size);
    List<FacetCounts.Value> found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String value = values.get((int) keys[i]);
      int count = (int) -(keys[i] >> Integer.SIZE);
      found.add(new FacetCounts.Value(value, count, chosen.contains(value)));
    }
    chosen.stream()
        .filter(value -> ordinal(value) == ABSENT)
        .forEach(value -> found.add(new FacetCounts.Value(value, reachingAll, true)));
    return new FacetCounts(facet, found);
  }
}
