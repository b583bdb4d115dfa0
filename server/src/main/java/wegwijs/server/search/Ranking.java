package wegwijs.server.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.search.understanding.Way;

/**
 * All weights by which services are put in order, in one place. Immutable.
 *
 * @param k1 how soon a word that occurs again stops to count
 * @param b how much less a word counts in a long record
 * @param same a synonym, against the word itself
 * @param wider a wider word
 * @param part a part of a compound
 * @param careQuestion a care question that is meant, against one rare word
 * @param targetGroup a target group that is meant
 * @param other a term of another facet that is meant
 */
record Ranking(
    double k1,
    double b,
    double same,
    double wider,
    double part,
    double careQuestion,
    double targetGroup,
    double other) {
  static Ranking standard() {
    return new Ranking(1.2, 0.6, 0.7, 0.45, 0.35, 14, 3, 2);
  }

  /** How words and terms are scored. */
  Similarity similarity() {
    Similarity words = new BM25Similarity((float) k1, (float) b);
    Similarity terms = new TermSimilarity();
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return field.equals(Fields.TERMS) ? terms : words;
      }
    };
  }

  double of(Way.Kind kind) {
    return switch (kind) {
      case TYPED, TRANSLATED -> 1;
      case CORRECTED -> 0.9;
      case SAME -> same;
      case WIDER -> wider;
      case PART -> part;
    };
  }

  double of(FacetId facet) {
    return switch (facet) {
      case CARE_QUESTION -> careQuestion;
      case TARGET_GROUP -> targetGroup;
      default -> other;
    };
  }
}
