package wegwijs.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DutchAnalyzerTest {
  private static final DutchAnalyzer ANALYZER = new DutchAnalyzer();

  @ParameterizedTest
  @CsvFileSource(resources = "analysis.csv", delimiter = '|')
  void makesTheseTermsOfTheTextsOfRecords(
      String text, String terms, String stems, @Nullable String parts) {
    assertThat(terms(text)).hasToString(terms);
  }

  @Test
  void wordsToSpellKeepTheirEndingsAndStandThereOnce() {
    assertThat(IndexTerms.of(ANALYZER, Fields.SPELLING, "Cliënten van Tafeltje-dek-je").words())
        .containsExactly("clienten", "van", "tafeltjedekje", "tafeltje", "dek", "je");
  }

  @Test
  void aFieldIsAnalysedInItsOwnWayWhicheverCameBefore() {
    DutchAnalyzer analyzer = new DutchAnalyzer();
    assertThat(IndexTerms.of(analyzer, Fields.TEXT, "schulden").words())
        .containsExactly("schuld", "schuld");
    assertThat(IndexTerms.of(analyzer, Fields.SPELLING, "schulden").words())
        .containsExactly("schulden");
  }

  @Test
  void dropsWordsThatNobodyWrites() {
    assertThat(terms("w".repeat(40_000) + " zorg").words()).containsExactly("zorg", "zorg");
    assertThat(terms("x".repeat(65)).words()).isEmpty();
    assertThat(terms("x".repeat(64)).words()).hasSize(2);
  }

  @Test
  void readsTextsThatAreLongerThanItsFirstBuffer() {
    assertThat(terms("zorg ".repeat(20_000)).words()).hasSize(40_000).containsOnly("zorg");
  }

  @Test
  void aWholeWeighsMoreThanAPart() throws IOException {
    assertThat(hits(new TermQuery(term("mantelzorg")), "mantelzorgsteunpunt", "mantelzorger"))
        .containsExactly(1, 0);
  }

  @Test
  void theTermsOfAWordCountAsOneWordForTheLength() throws IOException {
    Query query = new TermQuery(term("zorg"));
    try (Directory directory = index("zorg schuldhulpverlening", "zorg aardappel");
        DirectoryReader reader = DirectoryReader.open(directory)) {
      ScoreDoc[] hits = new IndexSearcher(reader).search(query, 2).scoreDocs;
      assertThat(hits[0].score).isEqualTo(hits[1].score);
    }
  }

  @Test
  void neighboursAreFoundAsAPhraseAcrossTheTermsOfOneWord() throws IOException {
    Query phrase = new PhraseQuery(Fields.TEXT, "schuld", "nodig", "mantelzorg");
    assertThat(hits(phrase, "schulden nodig, mantelzorgsteunpunt", "mantelzorg nodig schuld"))
        .containsExactly(0);
  }

  private static IndexTerms terms(String text) {
    return IndexTerms.of(ANALYZER, Fields.TEXT, text);
  }

  private static Term term(String stem) {
    return new Term(Fields.TEXT, stem);
  }

  private static Directory index(String... texts) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return directory;
  }

  private static int[] hits(Query query, String... texts) throws IOException {
    try (Directory directory = index(texts);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      TopDocs found = new IndexSearcher(reader).search(query, texts.length);
      int[] documents = new int[found.scoreDocs.length];
      for (int i = 0; i < documents.length; i++) {
        documents[i] = found.scoreDocs[i].doc;
      }
      return documents;
    }
  }
}
