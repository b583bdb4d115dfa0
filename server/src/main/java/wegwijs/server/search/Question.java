package wegwijs.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import wegwijs.data.schema.Fields;

/**
 * What somebody typed, as terms of the index. Every sign in it is plain text. At most {@value
 * #MOST_TERMS} different terms count. Immutable.
 */
record Question(List<String> terms) {
  private static final int MOST_TERMS = 64;

  /** Words that say nothing about what is sought; "niet", "geen" and "zonder" do. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "ik", "je", "jij", "u", "uw", "hij", "zij", "ze", "we", "wij", "mij", "me", "mijn",
          "zijn", "haar", "ons", "onze", "hun", "de", "het", "een", "der", "den", "des", "dit",
          "dat", "deze", "die", "er", "is", "ben", "bent", "was", "ware", "waren", "heb", "hebt",
          "heeft", "hebben", "en", "of", "maar", "als", "dan", "om", "te", "in", "op", "aan", "bij",
          "van", "voor", "met", "naar", "uit", "over", "tot", "door", "wat", "wie", "waar", "hoe",
          "welke", "kan", "kunnen", "moet", "wil", "wordt", "word", "worden", "ook", "nog", "al",
          "iemand", "iets", "meer", "mag", "zo");

  /** Copies the terms. */
  Question {
    terms = List.copyOf(terms);
  }

  static Question of(String text, Analyzer analyzer) {
    Set<String> content = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    try (TokenStream tokens = analyzer.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken() && all.size() < MOST_TERMS) {
        all.add(term.toString());
        if (!FUNCTION_WORDS.contains(term.toString())) {
          content.add(term.toString());
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Question(List.copyOf(content.isEmpty() ? all : content));
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Services that have enough of the terms: both of two, two of three, half of many. */
  Query toStrictQuery() {
    return toQuery(terms.size() <= 2 ? terms.size() : (terms.size() + 1) / 2);
  }

  /** Services that have any of the terms. */
  Query toLooseQuery() {
    return toQuery(1);
  }

  private Query toQuery(int enough) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(Fields.TEXT, terms.getFirst()));
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String term : terms) {
      query.add(new TermQuery(new Term(Fields.TEXT, term)), BooleanClause.Occur.SHOULD);
    }
    return query.setMinimumNumberShouldMatch(enough).build();
  }
}
