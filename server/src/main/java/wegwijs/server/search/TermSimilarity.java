package wegwijs.server.search;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * Scores a term of the vocabulary by how strongly a service has it, however common it is: from a
 * third of the boost for a term that only follows to three quarters for the strongest.
 */
final class TermSimilarity extends SimilarityBase {
  private static final double HALF = 2;

  @Override
  protected double score(BasicStats stats, double frequency, double length) {
    return stats.getBoost() * frequency / (frequency + HALF);
  }

  @Override
  public String toString() {
    return "TermSimilarity";
  }
}
