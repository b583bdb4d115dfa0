package wegwijs.server.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.search.understanding.Sought;
import wegwijs.server.search.understanding.Way;

/**
 * All weights by which services are put in order, in one place. Immutable.
 *
 * @param words how words count
 * @param terms how terms of the vocabulary count
 * @param preferences by what factors a score changes for what words do not say
 */
record Ranking(Words words, Terms terms, Preferences preferences) {
  static Ranking standard() {
    return new Ranking(Words.standard(), Terms.standard(), Preferences.standard());
  }

  /**
   * How words count.
   *
   * @param k1 how soon a word that occurs again stops to count
   * @param b how much less a word counts in a long record
   * @param same a synonym, against the word itself
   * @param wider a wider word
   * @param part a part of a compound
   * @param weak a word that says little
   * @param beside a word beside those by which the question is surely understood
   * @param name a word that stands in the name, beside what it counts anyway
   * @param organization what a service of the organization that is named gains
   */
  record Words(
      double k1,
      double b,
      double same,
      double wider,
      double part,
      double weak,
      double beside,
      double name,
      double organization) {
    static Words standard() {
      return new Words(0.96, 0.6, 0.9, 0.56, 0.2, 0.6, 0.35, 0.8, 6);
    }

    double of(Sought sought) {
      return (sought.isWeak() ? weak : 1) * (sought.isBeside() ? beside : 1);
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
  }

  /**
   * How terms of the vocabulary count, against words.
   *
   * @param k1 how soon a stronger label stops to count more
   * @param careQuestion a care question that is meant
   * @param targetGroup a target group that is meant
   * @param other a term of another facet that is meant
   * @param nearAnyway how much what lies near counts when enough services fit
   * @param enough so many services are enough
   * @param plenty with so many that fit, what lies near does not count at all
   * @param further what else the same words of a question may mean, beside the best of it
   */
  record Terms(
      double k1,
      double careQuestion,
      double targetGroup,
      double other,
      double nearAnyway,
      double enough,
      double plenty,
      double further) {
    static Terms standard() {
      return new Terms(6, 3, 0.8, 0.5, 0.2, 12, 500, 0.3);
    }

    /** How much what lies near counts when so many services surely fit. */
    double nearWhenFitting(int fitting) {
      return fitting >= plenty
          ? 0
          : nearAnyway + (1 - nearAnyway) * Math.max(0, 1 - fitting / enough);
    }

    double of(FacetId facet) {
      return switch (facet) {
        case CARE_QUESTION -> careQuestion;
        case TARGET_GROUP -> targetGroup;
        default -> other;
      };
    }
  }

  /**
   * By what factors a score changes for what words do not say.
   *
   * @param otherAge who it is for is of another age than who it is asked for
   * @param otherAgeNear the same for what only comes nearest, as nothing fits
   * @param otherGroup it is for a group apart that was not asked for
   * @param free anybody may come, without a decision
   * @param decided it takes a decision of the municipality to come in
   * @param local it serves the place that is named, rather than everybody
   * @param unchecked nobody checked it in a year, or its organization did not say that it holds
   * @param unanswered what a score loses when it is about nothing of what a question surely means;
   *     each part of the question has an equal share in it
   * @param sameOrganization each further service of an organization that came before
   */
  record Preferences(
      double otherAge,
      double otherAgeNear,
      double otherGroup,
      double free,
      double decided,
      double local,
      double unchecked,
      double unanswered,
      double sameOrganization) {
    static Preferences standard() {
      return new Preferences(0.75, 0.4, 0.9, 1.05, 0.9, 1.1, 0.95, 0.4, 0.97);
    }
  }

  /** How words and terms are scored. */
  Similarity similarity() {
    Similarity ofWords = new BM25Similarity((float) words.k1(), (float) words.b());
    Similarity ofTerms = new BM25Similarity((float) terms.k1(), 0);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return field.equals(Fields.TERMS) ? ofTerms : ofWords;
      }
    };
  }
}
