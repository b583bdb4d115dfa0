package wegwijs.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.search.understanding.Insight;
import wegwijs.server.search.understanding.Sought;
import wegwijs.server.search.understanding.Strand;
import wegwijs.server.search.understanding.Understanding;
import wegwijs.server.search.understanding.Wanted;
import wegwijs.server.search.understanding.Way;

/** A question as queries of Lucene: one that says what matches, one that says how well. */
final class QuestionQuery {
  /** As sure as a saying that several care questions share, or as two hints together. */
  private static final double SURELY = 0.35;

  /** What is less sure than this share of the surest does not make a service fit. */
  private static final double MOST_SURELY = 0.8;

  private final Understanding understanding;
  private final Ranking ranking;

  QuestionQuery(Understanding understanding, Ranking ranking) {
    this.understanding = understanding;
    this.ranking = ranking;
  }

  /** Whether nothing was asked, so that everything fits. */
  boolean isEmpty() {
    Wanted wanted = understanding.wanted();
    return wanted.words().isEmpty() && wanted.phrases().isEmpty() && wanted.excluded().isEmpty();
  }

  /** Whether no words are left to look for: only a place, or what must not occur. */
  boolean isWordless() {
    return understanding.wanted().words().isEmpty();
  }

  /** Whether it is a question about the site, which no service answers. */
  boolean isAboutSite() {
    return understanding.find(Insight.Kind.SITE).isPresent();
  }

  /**
   * What counts beside the words.
   *
   * @param isOnlyNear whether nothing fits, so that what comes nearest is put in order
   */
  Preference preference(Snapshot snapshot, boolean isPlaced, boolean isOnlyNear) {
    return new Preference(snapshot, understanding, ranking.preferences(), isPlaced, isOnlyNear);
  }

  /** What is surely meant: services with such a care question, or with enough of the words. */
  Query fitting() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(enoughWords(), Occur.SHOULD);
    List<TermRef> meant = new ArrayList<>(meant(Math.max(SURELY, MOST_SURELY * surest())));
    meant.removeAll(understanding.meaning().byThing());
    query.add(careQuestions(meant), Occur.SHOULD);
    ofOrganization().ifPresent(named -> query.add(named, Occur.SHOULD));
    return query.build();
  }

  /** What the organization offers that is named. */
  private Optional<Query> ofOrganization() {
    return understanding
        .organization()
        .map(named -> new Term(Fields.ORGANIZATION_NAME, named.term()))
        .map(term -> new ConstantScoreQuery(new TermQuery(term)));
  }

  /** Whether it surely means some care question, and not just one thing within it. */
  boolean isUnderstood() {
    return meant(SURELY).stream()
        .anyMatch(term -> !understanding.meaning().byThing().contains(term));
  }

  /** What may be meant, and what lies near. */
  Query near() {
    List<TermRef> terms = new ArrayList<>(meant(0));
    terms.addAll(understanding.meaning().near().keySet());
    return careQuestions(terms);
  }

  /** What speaks of a language that is asked for. */
  Optional<Query> language() {
    List<String> languages = understanding.wanted().languages();
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    languages.forEach(
        start -> query.add(new PrefixQuery(new Term(Fields.TEXT, start)), Occur.SHOULD));
    return Optional.of(query.build());
  }

  /** Whether most of it is in another script than ours. */
  boolean isInOtherLanguage() {
    return understanding.find(Insight.Kind.OTHER_LANGUAGE).isPresent();
  }

  /** What has any of the words. */
  Query anyWord() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    understanding.wanted().words().forEach(sought -> query.add(words(sought), Occur.SHOULD));
    return query.build();
  }

  /** What must hold besides: phrases that occur, words that do not; empty when nothing must. */
  Optional<Query> required() {
    Wanted wanted = understanding.wanted();
    if (wanted.phrases().isEmpty() && wanted.excluded().isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    wanted.phrases().forEach(row -> query.add(phrase(row), Occur.FILTER));
    wanted.excluded().forEach(row -> query.add(phrase(row), Occur.MUST_NOT));
    return Optional.of(query.build());
  }

  private static Query phrase(List<String> row) {
    return new PhraseQuery(Fields.TEXT, row.toArray(String[]::new));
  }

  private double surest() {
    return understanding.meaning().terms().entrySet().stream()
        .filter(term -> term.getKey().facet() == FacetId.CARE_QUESTION)
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private List<TermRef> meant(double least) {
    return understanding.meaning().terms().entrySet().stream()
        .filter(term -> term.getKey().facet() == FacetId.CARE_QUESTION)
        .filter(term -> term.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Query careQuestions(List<TermRef> terms) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(term -> query.add(term(term), Occur.SHOULD));
    return query.build();
  }

  /** All of one or two words that say something, at least half of more. */
  private Query enoughWords() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Sought> all = understanding.wanted().words();
    List<Sought> strong = all.stream().filter(sought -> !sought.isWeak()).toList();
    List<Sought> words = strong.isEmpty() ? all : strong;
    words.forEach(sought -> query.add(meaning(sought), Occur.SHOULD));
    int count = words.size();
    return query.setMinimumNumberShouldMatch(count <= 2 ? count : (count + 1) / 2).build();
  }

  /**
   * What counts, each with its weight. What lies near counts the more, the less fits.
   *
   * @param fitting how many services surely fit
   */
  Query scoring(int fitting) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    understanding.wanted().words().forEach(sought -> addWeighed(query, sought));
    understanding.meaning().strands().forEach(strand -> query.add(best(strand), Occur.SHOULD));
    float organization = (float) ranking.words().organization();
    ofOrganization()
        .ifPresent(named -> query.add(new BoostQuery(named, organization), Occur.SHOULD));
    addNear(query, fitting);
    return query.build();
  }

  private void addNear(BooleanQuery.Builder query, int fitting) {
    Ranking.Terms weights = ranking.terms();
    double near = weights.careQuestion() * weights.nearWhenFitting(fitting);
    if (near > 0) {
      understanding
          .meaning()
          .near()
          .forEach((term, sure) -> query.add(weighed(term, near * sure), Occur.SHOULD));
    }
  }

  /** What a strand may mean counts by the best that a service has of it; the rest adds little. */
  private Query best(Strand strand) {
    Ranking.Terms weights = ranking.terms();
    List<Query> terms = new ArrayList<>();
    strand
        .terms()
        .forEach((term, sure) -> terms.add(weighed(term, weights.of(term.facet()) * sure)));
    return terms.size() == 1
        ? terms.getFirst()
        : new DisjunctionMaxQuery(terms, (float) weights.further());
  }

  private static Query weighed(TermRef term, double weight) {
    return new BoostQuery(term(term), (float) weight);
  }

  private static Query term(TermRef term) {
    return new TermQuery(new Term(Fields.TERMS, term.toString()));
  }

  /** What speaks of the thing itself: a wider word or one part of a compound does not. */
  private static Query meaning(Sought sought) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> parts = new ArrayList<>();
    for (Way way : sought.ways()) {
      switch (way.kind()) {
        case TYPED, SAME, CORRECTED, TRANSLATED -> query.add(all(way.stems()), Occur.SHOULD);
        case PART -> parts.addAll(way.stems());
        case WIDER -> {
          // who speaks of furniture need not have a wardrobe
        }
      }
    }
    if (parts.size() > 1) {
      query.add(all(parts), Occur.SHOULD);
    }
    return query.build();
  }

  /** Side by side, not one in the other: so Lucene may pass over what cannot be among the best. */
  private void addWeighed(BooleanQuery.Builder query, Sought sought) {
    double weight = ranking.words().of(sought);
    double inName = weight * ranking.words().name();
    query.add(new BoostQuery(words(sought), (float) weight), Occur.SHOULD);
    query.add(new BoostQuery(inName(sought), (float) inName), Occur.SHOULD);
  }

  /** What bears the thing itself in its name. */
  private static Query inName(Sought sought) {
    SynonymQuery.Builder names = new SynonymQuery.Builder(Fields.NAME);
    for (Way way : sought.ways()) {
      if (way.stems().size() == 1 && way.isSame()) {
        names.addTerm(new Term(Fields.NAME, way.stems().getFirst()));
      }
    }
    return names.build();
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
