package wegwijs.server.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * All documents that match a query, without scores: whole blocks of postings are copied at once.
 */
final class MatchSet {
  private MatchSet() {}

  /** The matches among some documents, as a new set. */
  static FixedBitSet of(IndexSearcher searcher, Query query, FixedBitSet among) throws IOException {
    FixedBitSet matches = new FixedBitSet(among.length());
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator documents = scorer.iterator();
        documents.nextDoc();
        documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, matches, -leaf.docBase);
      }
    }
    matches.and(among);
    return matches;
  }
}
