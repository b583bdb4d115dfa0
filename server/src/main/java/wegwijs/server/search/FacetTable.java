package wegwijs.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.FacetId;

/**
 * All facet values of all documents of one commit, in two forms: the values of each document, which
 * count a few hits fast, and the documents of each value, which count many hits fast. Immutable and
 * safe to share.
 *
 * <p>A service that reaches everyone has the one municipality {@link Reach#EVERYWHERE}; it counts
 * for every municipality, and choosing a municipality finds it too.
 */
final class FacetTable {
  /** Raising a counter somewhere in memory takes as long as this many steps through a set. */
  private static final int STEPS_PER_ORDINAL = 4;

  private final List<String> values;
  private final Map<FacetId, int[]> valuesOf;
  private final Map<FacetId, Map<String, Integer>> ordinals;
  private final ValueSet[] documentsOf;
  private final int[] firstOf;
  private final char[] ordinalsOf;

  private FacetTable(
      List<String> values,
      Map<FacetId, Map<String, Integer>> ordinals,
      ValueSet[] documentsOf,
      int[] firstOf,
      char[] ordinalsOf) {
    this.values = values;
    this.ordinals = ordinals;
    this.documentsOf = documentsOf;
    this.firstOf = firstOf;
    this.ordinalsOf = ordinalsOf;
    this.valuesOf = new EnumMap<>(FacetId.class);
    ordinals.forEach((facet, byName) ->
        valuesOf.put(facet, new TreeMap<>(byName).values().stream().mapToInt(o -> o).toArray()));
  }

  /** Reads the table from the doc values of an index. */
  static FacetTable read(IndexReader reader) throws IOException {
    return new Reading(reader).table();
  }

  /** The facets that have values. */
  Set<FacetId> facets() {
    return valuesOf.keySet();
  }

  /** The documents that have at least one of these values; an unknown value has none. */
  FixedBitSet any(FacetId facet, Set<String> chosen) {
    FixedBitSet documents = new FixedBitSet(Math.max(1, firstOf.length - 1));
    Map<String, Integer> byName = ordinals.getOrDefault(facet, Map.of());
    for (String value : chosen) {
      Integer ordinal = byName.get(value);
      if (ordinal != null) {
        documentsOf[ordinal].addTo(documents);
      }
    }
    Integer everywhere = byName.get(Reach.EVERYWHERE);
    if (facet == FacetId.MUNICIPALITY && everywhere != null) {
      documentsOf[everywhere].addTo(documents);
    }
    return documents;
  }

  /** How often each value occurs, by ordinal, for some facets or more. */
  int[] count(FixedBitSet hits, int hitCount, Set<FacetId> facets) {
    int[] counts = new int[values.size()];
    long byDocument =
        (long) hitCount * ordinalsOf.length / Math.max(1, firstOf.length - 1) * STEPS_PER_ORDINAL;
    long byValue = 0;
    for (FacetId facet : facets) {
      for (int ordinal : valuesOf.getOrDefault(facet, new int[0])) {
        byValue += documentsOf[ordinal].steps();
      }
    }
    if (byDocument < byValue) {
      countByDocument(hits, counts);
    } else {
      countByValue(hits, facets, counts);
    }
    return counts;
  }

  private void countByDocument(FixedBitSet hits, int[] counts) {
    int last = hits.length() - 1;
    for (int document = hits.nextSetBit(0);
        document != DocIdSetIterator.NO_MORE_DOCS;
        document =
            document == last ? DocIdSetIterator.NO_MORE_DOCS : hits.nextSetBit(document + 1)) {
      for (int i = firstOf[document]; i < firstOf[document + 1]; i++) {
        counts[ordinalsOf[i]]++;
      }
    }
  }

  private void countByValue(FixedBitSet hits, Set<FacetId> facets, int[] counts) {
    for (FacetId facet : facets) {
      for (int ordinal : valuesOf.getOrDefault(facet, new int[0])) {
        counts[ordinal] = documentsOf[ordinal].countIn(hits);
      }
    }
  }

  /** The values of a facet that occur or were chosen, most frequent first, then by id. */
  FacetCounts facet(FacetId facet, int[] counts, Set<String> chosen) {
    Map<String, Integer> byName = ordinals.getOrDefault(facet, Map.of());
    Integer reachesAll = facet == FacetId.MUNICIPALITY ? byName.get(Reach.EVERYWHERE) : null;
    int everywhere = reachesAll == null ? 0 : counts[reachesAll];
    int[] inOrder = valuesOf.getOrDefault(facet, new int[0]);
    long[] keys = new long[inOrder.length];
    int size = 0;
    for (int i = 0; i < inOrder.length; i++) {
      int ordinal = inOrder[i];
      boolean isItself = reachesAll != null && ordinal == reachesAll;
      int count = counts[ordinal] + (isItself ? 0 : everywhere);
      if (count > 0 || chosen.contains(values.get(ordinal))) {
        keys[size++] = ((long) -count << Integer.SIZE) | i;
      }
    }
    Arrays.sort(keys, 0, size);
    List<FacetCounts.Value> found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String value = values.get(inOrder[(int) keys[i]]);
      int count = (int) -(keys[i] >> Integer.SIZE);
      found.add(new FacetCounts.Value(value, count, chosen.contains(value)));
    }
    chosen.stream()
        .filter(value -> !byName.containsKey(value))
        .forEach(value -> found.add(new FacetCounts.Value(value, everywhere, true)));
    return new FacetCounts(facet, found);
  }

  /** Bytes on the heap, about. */
  long ramBytes() {
    long sets = Arrays.stream(documentsOf).mapToLong(ValueSet::ramBytes).sum();
    return sets + 4L * firstOf.length + 2L * ordinalsOf.length;
  }

  /** One pass over the doc values of all facets. */
  private static final class Reading {
    private final IndexReader reader;
    private final List<String> values = new ArrayList<>();
    private final Map<FacetId, Map<String, Integer>> ordinals = new EnumMap<>(FacetId.class);
    private final List<IntList> documentsOf = new ArrayList<>();
    private final int[] sizes;

    Reading(IndexReader reader) {
      this.reader = reader;
      this.sizes = new int[reader.maxDoc() + 1];
    }

    FacetTable table() throws IOException {
      for (FacetId facet : FacetId.values()) {
        for (LeafReaderContext leaf : reader.leaves()) {
          SortedSetDocValues docValues = leaf.reader().getSortedSetDocValues(Fields.facet(facet));
          if (docValues != null) {
            read(facet, leaf, docValues);
          }
        }
      }
      if (values.size() > Character.MAX_VALUE) {
        throw new IllegalStateException(values.size() + " facet values are more than 65,535");
      }
      int[] firstOf = firsts();
      ValueSet[] sets =
          documentsOf.stream()
              .map(ids -> ValueSet.of(ids.toArray(), reader.maxDoc()))
              .toArray(ValueSet[]::new);
      return new FacetTable(values, ordinals, sets, firstOf, ordinalsOf(firstOf));
    }

    private void read(FacetId facet, LeafReaderContext leaf, SortedSetDocValues docValues)
        throws IOException {
      int[] global = new int[(int) docValues.getValueCount()];
      for (int i = 0; i < global.length; i++) {
        global[i] = ordinal(facet, docValues.lookupOrd(i).utf8ToString());
      }
      Bits live = leaf.reader().getLiveDocs();
      while (docValues.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(docValues.docID())) {
          int document = leaf.docBase + docValues.docID();
          sizes[document] += docValues.docValueCount();
          for (int i = 0; i < docValues.docValueCount(); i++) {
            documentsOf.get(global[(int) docValues.nextOrd()]).add(document);
          }
        }
      }
    }

    private int ordinal(FacetId facet, String value) {
      return ordinals
          .computeIfAbsent(facet, key -> new HashMap<>())
          .computeIfAbsent(
              value,
              key -> {
                values.add(key);
                documentsOf.add(new IntList());
                return values.size() - 1;
              });
    }

    private int[] firsts() {
      int[] firstOf = new int[sizes.length];
      for (int document = 0; document + 1 < sizes.length; document++) {
        firstOf[document + 1] = firstOf[document] + sizes[document];
      }
      return firstOf;
    }

    private char[] ordinalsOf(int[] firstOf) {
      char[] ordinalsOf = new char[firstOf[firstOf.length - 1]];
      int[] next = firstOf.clone();
      IntStream.range(0, documentsOf.size())
          .forEach(ordinal -> {
            for (int document : documentsOf.get(ordinal).toArray()) {
              ordinalsOf[next[document]++] = (char) ordinal;
            }
          });
      return ordinalsOf;
    }
  }

  /** A growing list of ascending numbers. */
  private static final class IntList {
    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
