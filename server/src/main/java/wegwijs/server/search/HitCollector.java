package wegwijs.server.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best matches of a query, and tells the searcher what it need not look at any more. Used
 * once, by one thread.
 */
final class HitCollector implements Collector {
  private final TopHits top;

  HitCollector(TopHits top) {
    this.top = top;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    int docBase = leaf.docBase;
    return new LeafCollector() {
      private @Nullable Scorable scorer;
      private float least = -1;

      @Override
      public void setScorer(Scorable given) throws IOException {
        scorer = given;
        raise(given);
      }

      @Override
      public void collect(int document) throws IOException {
        Scorable present = scorer;
        if (present != null && top.offer(docBase + document, present.score())) {
          raise(present);
        }
      }

      // What scores less than the least that was kept can be skipped; a tie may win by its name.
      private void raise(Scorable present) throws IOException {
        float kept = top.leastScore();
        if (kept > least) {
          least = kept;
          present.setMinCompetitiveScore(kept);
        }
      }
    };
  }

  /**
   * Hands the one collector to the searcher, which has no executor: all segments are then one slice
   * and one thread collects them.
   */
  record Manager(HitCollector collector) implements CollectorManager<HitCollector, HitCollector> {
    @Override
    public HitCollector newCollector() {
      return collector;
    }

    @Override
    public HitCollector reduce(Collection<HitCollector> collectors) {
      return collector;
    }
  }
}
