package wegwijs.server.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the matches of a query: marks all of them, and keeps the best of those that pass the
 * chosen filters. Used once, by one thread.
 */
final class HitCollector implements Collector {
  private final FixedBitSet base;
  private final @Nullable FixedBitSet selected;
  private final FixedBitSet matches;
  private final TopHits top;

  /**
   * A collector.
   *
   * @param base what may match at all
   * @param selected what passes the filters; null when nothing is chosen
   * @param matches takes all matches, whatever was chosen
   * @param top takes the scores, when hits are ordered by them
   */
  HitCollector(
      FixedBitSet base, @Nullable FixedBitSet selected, FixedBitSet matches, TopHits top) {
    this.base = base;
    this.selected = selected;
    this.matches = matches;
    this.top = top;
  }

  @Override
  public ScoreMode scoreMode() {
    return top.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    int docBase = leaf.docBase;
    boolean isScored = top.needsScores();
    return new LeafCollector() {
      private @Nullable Scorable scorer;

      @Override
      public void setScorer(Scorable scorer) {
        this.scorer = scorer;
      }

      @Override
      public void collect(int document) throws IOException {
        int id = docBase + document;
        if (base.get(id)) {
          matches.set(id);
          if (isScored && scorer != null && (selected == null || selected.get(id))) {
            top.offer(id, scorer.score());
          }
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
