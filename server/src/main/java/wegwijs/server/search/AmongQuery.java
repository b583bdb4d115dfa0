package wegwijs.server.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Matches the documents of a set, by their ids in the whole index. Lives as long as one search and
 * equals only itself.
 */
final class AmongQuery extends Query {
  private final FixedBitSet documents;

  AmongQuery(FixedBitSet documents) {
    this.documents = documents;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    int size = documents.cardinality();
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        return ConstantScoreScorerSupplier.fromIterator(
            new Shifted(documents, leaf.docBase, leaf.reader().maxDoc(), size),
            boost,
            mode,
            leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /** The part of the set that lies in one segment, by the ids of that segment. */
  private static final class Shifted extends DocIdSetIterator {
    private final BitSetIterator documents;
    private final int first;
    private final int length;
    private int document = -1;

    Shifted(FixedBitSet documents, int first, int length, long cost) {
      this.documents = new BitSetIterator(documents, cost);
      this.first = first;
      this.length = length;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) {
      int found = target >= length ? NO_MORE_DOCS : documents.advance(first + target);
      document = found == NO_MORE_DOCS || found - first >= length ? NO_MORE_DOCS : found - first;
      return document;
    }

    @Override
    public long cost() {
      return Math.min(documents.cost(), length);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "among " + documents.cardinality() + " documents";
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
