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

  /** What has enough of the words, or a care question that is surely meant. */
  Query matching(boolean isStrict) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    List<Sought> typed = understanding.sought();
    for (Sought sought : typed) {
      words.add(words(sought), Occur.SHOULD);
    }
    int count = typed.size();
    int enough = isStrict ? (count <= 2 ? count : (count + 1) / 2) : 1;
    words.setMinimumNumberShouldMatch(enough);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(words.build(), Occur.SHOULD);
    for (Map.Entry<TermRef, Double> term : understanding.terms().entrySet()) {
      if (term.getKey().facet() == FacetId.CARE_QUESTION && term.getValue() >= SURE_ENOUGH) {
        query.add(term(term.getKey()), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** What counts, each with its weight. */
  Query scoring() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    understanding.sought().forEach(sought -> query.add(words(sought), Occur.SHOULD));
    understanding
        .terms()
        .forEach((term, sure) ->
            query.add(
                new BoostQuery(term(term), (float) (ranking.of(term.facet()) * sure)),
                Occur.SHOULD));
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
      float weight = (float) ranking.of(way.kind());
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
