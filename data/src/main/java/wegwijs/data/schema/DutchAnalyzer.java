package wegwijs.data.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import wegwijs.data.dutch.Dutch;

/**
 * The text of records to terms: for each word its stem, twice, and at the same position the stems
 * of its parts when it is a compound. Words to complete and to spell keep their endings and stay
 * whole. No word is dropped for being common, since "niet" and "zonder" change what is asked.
 * {@link DutchWords} takes questions the same way. Safe to share.
 */
public final class DutchAnalyzer extends Analyzer {
  private static final WordTerms STEMS = new StemTerms(Dutch.shipped());
  private static final WordTerms WRITTEN = new WrittenTerms();

  /** An analyzer with the shipped words of the language. */
  public DutchAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY); // fields differ in what they make of a word
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new DutchTokenizer(isStemmed(fieldName) ? STEMS : WRITTEN));
  }

  private static boolean isStemmed(String fieldName) {
    return !fieldName.equals(Fields.SPELLING);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
