package wegwijs.server.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of a field in their order, with for each how many live documents have it and one of
 * these. Used by one thread.
 */
final class DocumentsByValue {
  private final SortedDocValues values;
  private final int[] documents;
  private final int[] counts;

  private DocumentsByValue(SortedDocValues values) {
    this.values = values;
    this.documents = new int[values.getValueCount()];
    this.counts = new int[values.getValueCount()];
  }

  static DocumentsByValue read(Snapshot snapshot, String field) throws IOException {
    SortedDocValues values = MultiDocValues.getSortedValues(snapshot.reader(), field);
    DocumentsByValue table =
        new DocumentsByValue(values == null ? DocValues.emptySorted() : values);
    while (table.values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (snapshot.live().get(table.values.docID())) {
        table.add();
      }
    }
    return table;
  }

  private void add() throws IOException {
    int value = values.ordValue();
    if (counts[value]++ == 0) {
      documents[value] = values.docID();
    }
  }

  int size() {
    return counts.length;
  }

  String text(int value) throws IOException {
    return values.lookupOrd(value).utf8ToString();
  }

  /** How many documents have a value. */
  int count(int value) {
    return counts[value];
  }

  /** One of the documents that have a value. */
  int document(int value) {
    return documents[value];
  }
}
