package wegwijs.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchAnalyzerTest {
  @ParameterizedTest
  @CsvSource({
    "eenzaam, eenzaamheid",
    "Cliëntondersteuning, clientondersteuning",
    "één, een",
    "HULP, hulp",
    "schulden, schuld",
    "vrijwilliger, vrijwilligers",
    "mantelzorger, mantelzorgers",
    "oudere, ouderen",
    "Bonaire, bonaire"
  })
  void twoWaysOfWritingAreOneTerm(String one, String other) throws IOException {
    assertThat(terms(one)).isEqualTo(terms(other)).hasSize(1);
  }

  @Test
  void keepsTheSmallWordsThatChangeAQuestion() throws IOException {
    assertThat(terms("niet zonder geen kan wil")).hasSize(5);
  }

  @Test
  void splitsAtMarksAndKeepsNumbers() throws IOException {
    assertThat(terms("0495-123456, A&B (zorg)")).contains("0495", "123456", "zorg");
  }

  @Test
  void dropsWordsThatNobodyWrites() throws IOException {
    assertThat(terms("w".repeat(40_000) + " zorg")).containsOnlyOnce("zorg");
    assertThat(terms("x".repeat(65))).isEmpty();
  }

  private static List<String> terms(@Nullable String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (Analyzer analyzer = new DutchAnalyzer();
        TokenStream stream = analyzer.tokenStream("f", Objects.requireNonNull(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
