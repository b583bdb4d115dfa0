package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The two signs that everybody may use: quotes around an exact phrase and a minus before what is
 * not wanted. Every other sign is plain text.
 */
final class QuestionSyntax {
  private static final String WORD = "word";
  private static final String PHRASE = "phrase";
  private static final int LONGEST = 10_000;

  /** A minus counts only right before a letter or a quote: "-18" and " - " do not exclude. */
  private static final Pattern LOOSE_MINUS = Pattern.compile("(?<=^|\\s)-+(?![\\p{L}\"])");

  private static final Pattern CURLY_QUOTES = Pattern.compile("[“”„«»]");

  private QuestionSyntax() {}

  /**
   * The parts of a question.
   *
   * @param plain the words to be understood, in order
   * @param phrases must occur as they are
   * @param excluded must not occur
   */
  record Parts(String plain, List<String> phrases, List<String> excluded) {}

  static Parts parse(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (bounded.indexOf('-') < 0 && !bounded.contains("\"") && !hasCurlyQuote(bounded)) {
      return new Parts(bounded, List.of(), List.of());
    }
    String straight = CURLY_QUOTES.matcher(bounded).replaceAll("\"");
    Collected collected = new Collected();
    Query query = new Words().parse(LOOSE_MINUS.matcher(straight).replaceAll(" "));
    if (query != null) {
      collected.add(query, false);
    }
    return new Parts(String.join(" ", collected.plain), collected.phrases, collected.excluded);
  }

  private static boolean hasCurlyQuote(String text) {
    return CURLY_QUOTES.matcher(text).find();
  }

  /** Lucene's parser for everybody, which keeps words and phrases as they stand. */
  private static final class Words extends SimpleQueryParser {
    Words() {
      super(
          new KeywordAnalyzer(),
          Map.of(WORD, 1f),
          PHRASE_OPERATOR | NOT_OPERATOR | WHITESPACE_OPERATOR);
    }

    @Override
    protected Query newDefaultQuery(String text) {
      return new TermQuery(new Term(WORD, text));
    }

    @Override
    protected Query newPhraseQuery(String text, int slop) {
      return new TermQuery(new Term(PHRASE, text));
    }
  }

  /** What stands in a parsed question. */
  private static final class Collected {
    private final List<String> plain = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();

    void add(Query query, boolean isExcluded) {
      switch (query) {
        case BooleanQuery several -> {
          for (BooleanClause clause : several.clauses()) {
            add(clause.query(), isExcluded || clause.isProhibited());
          }
        }
        case TermQuery one -> add(one.getTerm(), isExcluded);
        default -> {
          // "everything", beside which the parser puts what is excluded
        }
      }
    }

    private void add(Term term, boolean isExcluded) {
      if (isExcluded) {
        excluded.add(term.text());
      } else {
        plain.add(term.text());
        if (term.field().equals(PHRASE)) {
          phrases.add(term.text());
        }
      }
    }
  }
}
