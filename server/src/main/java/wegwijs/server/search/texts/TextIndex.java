package wegwijs.server.search.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import wegwijs.data.schema.DutchAnalyzer;
import wegwijs.data.schema.Fields;

/** Some texts, to be searched. Immutable and safe to share between threads. */
public final class TextIndex {
  private static final float SHARE_OF_WORDS = 0.5f;
  private static final int LONGEST_QUESTION = 200;

  private final DutchAnalyzer analyzer;
  private final IndexSearcher searcher;

  private TextIndex(DutchAnalyzer analyzer, DirectoryReader reader) {
    this.analyzer = analyzer;
    searcher = new IndexSearcher(reader);
  }

  /**
   * A text.
   *
   * @param title weighs more than the rest
   */
  public record Text(UUID id, String title, String rest) {}

  /** An index of these texts in memory. */
  public static TextIndex of(List<Text> texts) {
    DutchAnalyzer analyzer = new DutchAnalyzer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Text text : texts) {
        writer.addDocument(document(text));
      }
      writer.commit();
      return new TextIndex(analyzer, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private static Document document(Text text) {
    Document document = new Document();
    document.add(new StoredField(Fields.ID, text.id().toString()));
    for (String part : List.of(text.title(), text.title(), text.rest())) {
      document.add(new TextField(Fields.TEXT, part, Field.Store.NO));
    }
    return document;
  }

  /** The texts with at least half of the words, best first. */
  public List<UUID> find(String words, int atMost) {
    String asked = words.substring(0, Math.min(words.length(), LONGEST_QUESTION));
    @Nullable Query query =
        new QueryBuilder(analyzer).createMinShouldMatchQuery(Fields.TEXT, asked, SHARE_OF_WORDS);
    if (query == null) {
      return List.of();
    }
    try {
      List<UUID> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, atMost).scoreDocs) {
        found.add(UUID.fromString(searcher.storedFields().document(hit.doc).get(Fields.ID)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }
}
