package wegwijs.server.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that have one value of a facet: a bit set for a common value, sorted ids for a rare
 * one. Immutable and safe to share.
 */
sealed interface ValueSet {
  /** To look up one id takes about as long as to count this many documents of a bit set. */
  int DOCUMENTS_PER_ID = 128;

  /** The set of these ascending ids. */
  static ValueSet of(int[] ids, int documents) {
    return (long) ids.length * DOCUMENTS_PER_ID < documents
        ? new Rare(ids)
        : new Common(ids, documents);
  }

  /** How many documents have the value. */
  int size();

  /** Whether a document has the value. */
  boolean contains(int document);

  /** How many of these documents have the value. */
  int countIn(FixedBitSet documents);

  /** Adds the documents to a set. */
  void addTo(FixedBitSet documents);

  /** About how many steps a count takes. */
  int steps();

  /** Sorted ids. */
  final class Rare implements ValueSet {
    private final int[] ids;

    private Rare(int[] ids) {
      this.ids = ids;
    }

    @Override
    public int size() {
      return ids.length;
    }

    @Override
    public boolean contains(int document) {
      return Arrays.binarySearch(ids, document) >= 0;
    }

    @Override
    public int countIn(FixedBitSet documents) {
      // Without a branch: whether an id is a hit cannot be predicted, and each wrong guess takes as
      // long as looking up several ids.
      long[] words = documents.getBits();
      int count = 0;
      for (int id : ids) {
        count += (int) (words[id >> 6] >>> id) & 1;
      }
      return count;
    }

    @Override
    public void addTo(FixedBitSet documents) {
      for (int id : ids) {
        documents.set(id);
      }
    }

    @Override
    public int steps() {
      return ids.length;
    }
  }

  /** A bit for every document. */
  final class Common implements ValueSet {
    private final FixedBitSet bits;
    private final int size;

    private Common(int[] ids, int documents) {
      this.bits = new FixedBitSet(Math.max(1, documents));
      for (int id : ids) {
        bits.set(id);
      }
      this.size = ids.length;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public boolean contains(int document) {
      return bits.get(document);
    }

    @Override
    public int countIn(FixedBitSet documents) {
      return inBoth(bits.getBits(), documents.getBits(), FixedBitSet.bits2words(bits.length()));
    }

    // A method and a sum of its own: a sum of longs, or a loop within another one, is compiled to
    // slower code, not every time.
    private static int inBoth(long[] some, long[] others, int words) {
      int count = 0;
      for (int i = 0; i < words; i++) {
        count += Long.bitCount(some[i] & others[i]);
      }
      return count;
    }

    @Override
    public void addTo(FixedBitSet documents) {
      documents.or(bits);
    }

    @Override
    public int steps() {
      return bits.length() / DOCUMENTS_PER_ID;
    }
  }
}
