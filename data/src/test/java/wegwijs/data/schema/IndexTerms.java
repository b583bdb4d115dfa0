package wegwijs.data.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms that the analyzer makes of a text, with where they stand. */
record IndexTerms(List<IndexTerm> terms) {
  /** A term of the index. */
  record IndexTerm(String term, int position, int start, int end) {}

  static IndexTerms of(Analyzer analyzer, String field, String text) {
    List<IndexTerm> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(
            new IndexTerm(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new IndexTerms(terms);
  }

  List<String> words() {
    return terms.stream().map(IndexTerm::term).toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int position = 0;
    for (IndexTerm term : terms) {
      text.append(text.isEmpty() ? "" : term.position() > position ? " / " : " ");
      text.append(term.term());
      position = term.position();
    }
    return text.toString();
  }
}
