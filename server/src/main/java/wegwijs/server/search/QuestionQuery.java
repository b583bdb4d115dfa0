package wegwijs.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.search.understanding.Sought;
import wegwijs.server.search.understanding.Understanding;
import wegwijs.server.search.understanding.Way;

/** A question as queries of Lucene: one that says what matches, one that says how well. */
final class QuestionQuery {
  private static final double SURE_ENOUGH = 0.6;

  private final Understanding understanding;
  private final Ranking ranking;

  QuestionQuery(Understanding understanding, Ranking ranking) {
    this.understanding = understanding;
    this.ranking = ranking;
  }

  boolean isEmpty() {
    return understanding.sought().isEmpty();
  }

  /** What counts beside the words. */
  Preference preference(Snapshot snapshot, boolean isPlaced) {
    return new Preference(snapshot, understanding, ranking.preferences(), isPlaced);
  }

  /** What has a care question that is meant, or enough of the words that matter. */
  Query matching() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(words(), Occur.SHOULD);
    terms(understanding.terms(), SURE_ENOUGH).forEach(term -> query.add(term(term), Occur.SHOULD));
    return query.build();
  }

  /** What has a care question that lies near. */
  Query near() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    understanding.near().keySet().forEach(term -> query.add(term(term), Occur.SHOULD));
    return query.build();
  }

  private List<TermRef> terms(Map<TermRef, Double> terms, double least) {
    return terms.entrySet().stream()
        .filter(term -> term.getKey().facet() == FacetId.CARE_QUESTION)
        .filter(term -> term.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Query words() {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    int count = 0;
    for (Sought sought : understanding.sought()) {
      words.add(words(sought), Occur.SHOULD);
      count++;
    }
    words.setMinimumNumberShouldMatch(count <= 2 ? count : (count + 1) / 2);
    return words.build();
  }

  /** What counts, each with its weight. */
  Query scoring() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    understanding.sought().forEach(sought -> query.add(words(sought), Occur.SHOULD));
    understanding
        .terms()
        .forEach((term, sure) ->
            query.add(
                new BoostQuery(term(term), (float) (ranking.terms().of(term.facet()) * sure)),
                Occur.SHOULD));
    understanding
        .near()
        .forEach((term, sure) ->
            query.add(
                new BoostQuery(term(term), (float) (ranking.terms().near() * sure)), Occur.SHOULD));
    return query.build();
  }

  private static Query term(TermRef term) {
    return new TermQuery(new Term(Fields.TERMS, term.toString()));
  }

  private Query words(Sought sought) {
    SynonymQuery.Builder single = new SynonymQuery.Builder(Fields.TEXT);
    List<Query> ways = new ArrayList<>();
    int singles = 0;
    for (Way way : sought.ways()) {
      float weight = (float) ranking.words().of(way.kind());
      if (way.stems().size() == 1) {
        single.addTerm(new Term(Fields.TEXT, way.stems().getFirst()), weight);
        singles++;
      } else {
        ways.add(new BoostQuery(all(way.stems()), weight));
      }
    }
    if (singles > 0) {
      ways.add(single.build());
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static Query all(List<String> stems) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    stems.forEach(stem -> query.add(new TermQuery(new Term(Fields.TEXT, stem)), Occur.MUST));
    return query.build();
  }
}
