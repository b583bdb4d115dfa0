package wegwijs.data.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Dutch text to terms: words, lower case, no diacritics, stem. Questions and records take the same
 * way, save that words to complete and to spell keep their endings. No word is dropped for being
 * common, since "niet" and "zonder" change what is asked. Safe to share.
 */
public final class DutchAnalyzer extends Analyzer {
  private static final int LONGEST_WORD = 64;

  /** An analyzer that keeps apart which fields are stemmed. */
  public DutchAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    TokenFilter terms = new LengthFilter(fold(words), 1, LONGEST_WORD);
    return new TokenStreamComponents(
        words, isStemmed(fieldName) ? new DutchStemFilter(terms) : terms);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return fold(in);
  }

  private static boolean isStemmed(String fieldName) {
    return !fieldName.equals(Fields.NAME_WORDS) && !fieldName.equals(Fields.SPELLING);
  }

  private static TokenStream fold(TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
