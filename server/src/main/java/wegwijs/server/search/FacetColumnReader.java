package wegwijs.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.FacetId;

/** Reads one facet from the doc values of an index, without deleted documents. Used once. */
final class FacetColumnReader {
  private final IndexReader reader;
  private final FacetId facet;
  private final List<String> values;
  private final IntList[] documentsOf;
  private final Combinations.Builder combinations;

  FacetColumnReader(IndexReader reader, FacetId facet) throws IOException {
    this.reader = reader;
    this.facet = facet;
    this.values = values(reader, facet);
    if (values.size() > Character.MAX_VALUE) {
      throw new IllegalStateException(
          values.size() + " values of facet " + facet.id() + " are more than 65,535");
    }
    this.documentsOf = new IntList[values.size()];
    Arrays.setAll(documentsOf, ordinal -> new IntList());
    this.combinations = new Combinations.Builder(reader.maxDoc());
  }

  private static List<String> values(IndexReader reader, FacetId facet) throws IOException {
    SortedSet<String> values = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues docValues = leaf.reader().getSortedSetDocValues(Fields.facet(facet));
      for (long i = 0; docValues != null && i < docValues.getValueCount(); i++) {
        values.add(docValues.lookupOrd(i).utf8ToString());
      }
    }
    return new ArrayList<>(values);
  }

  FacetColumn read() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues docValues = leaf.reader().getSortedSetDocValues(Fields.facet(facet));
      if (docValues != null) {
        read(leaf, docValues);
      }
    }
    ValueSet[] sets =
        Arrays.stream(documentsOf)
            .map(ids -> ValueSet.of(ids.toArray(), reader.maxDoc()))
            .toArray(ValueSet[]::new);
    return new FacetColumn(facet, values, sets, combinations.build());
  }

  private void read(LeafReaderContext leaf, SortedSetDocValues docValues) throws IOException {
    char[] ordinals = ordinals(docValues);
    char[] present = new char[ordinals.length];
    Bits live = leaf.reader().getLiveDocs();
    while (docValues.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(docValues.docID())) {
        int document = leaf.docBase + docValues.docID();
        int size = docValues.docValueCount();
        for (int i = 0; i < size; i++) {
          present[i] = ordinals[(int) docValues.nextOrd()];
          documentsOf[present[i]].add(document);
        }
        combinations.add(document, present, size);
      }
    }
  }

  /** The place of each value of a segment among those of the whole index; order is kept. */
  private char[] ordinals(SortedSetDocValues docValues) throws IOException {
    char[] ordinals = new char[(int) docValues.getValueCount()];
    for (int i = 0; i < ordinals.length; i++) {
      String value = docValues.lookupOrd(i).utf8ToString();
      ordinals[i] = (char) Collections.binarySearch(values, value);
    }
    return ordinals;
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
