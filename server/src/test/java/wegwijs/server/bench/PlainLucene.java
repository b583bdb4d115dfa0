package wegwijs.server.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.tartarus.snowball.ext.DutchStemmer;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.FacetId;

/**
 * The reference: what the manual of Lucene's facet module shows, over the same words and the same
 * facet values. No store, no classification, no highlighting, no drill sideways.
 */
final class PlainLucene implements AutoCloseable {
  private static final int MOST_VALUES = 1_000;

  private final FacetsConfig config = new FacetsConfig();
  private final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          Tokenizer words = new StandardTokenizer();
          TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
          return new TokenStreamComponents(words, new SnowballFilter(folded, new DutchStemmer()));
        }
      };
  private final Directory directory;
  private DirectoryReader reader;
  private SortedSetDocValuesReaderState state;

  PlainLucene(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    for (FacetId facet : FacetId.values()) {
      config.setMultiValued(facet.id(), true);
    }
  }

  IndexWriter writer() throws IOException {
    IndexWriterConfig configuration = new IndexWriterConfig(analyzer);
    configuration.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    configuration.setRAMBufferSizeMB(64);
    return new IndexWriter(directory, configuration);
  }

  /** The same texts, values and summary as one of our documents. */
  static Document source(Document ours, String name, String summary) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, ours.get(Fields.ID), Field.Store.YES));
    document.add(new StoredField("name", name));
    document.add(new StoredField("summary", summary));
    for (IndexableField field : ours.getFields(Fields.TEXT)) {
      document.add(new TextField(Fields.TEXT, field.stringValue(), Field.Store.NO));
    }
    for (FacetId facet : FacetId.values()) {
      for (IndexableField value : ours.getFields(Fields.facet(facet))) {
        document.add(
            new SortedSetDocValuesFacetField(facet.id(), value.binaryValue().utf8ToString()));
      }
    }
    return document;
  }

  Document build(Document document) throws IOException {
    return config.build(document);
  }

  void open() throws IOException {
    reader = DirectoryReader.open(directory);
    state = new DefaultSortedSetDocValuesReaderState(reader, config);
  }

  /** Text, choices, counts of all facets, ten hits with their summaries. */
  int search(String text, Map<FacetId, Set<String>> chosen) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    SimpleQueryParser parser = new SimpleQueryParser(analyzer, Map.of(Fields.TEXT, 1f), 0);
    DrillDownQuery query = new DrillDownQuery(config, parser.parse(text));
    chosen.forEach((facet, values) -> values.forEach(value -> query.add(facet.id(), value)));
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(searcher, query, 10, new FacetsCollectorManager());
    FacetsCollector collector = found.facetsCollector();
    List<FacetResult> facets =
        new SortedSetDocValuesFacetCounts(state, collector).getAllDims(MOST_VALUES);
    TopDocs top = found.topDocs();
    List<String> summaries = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      summaries.add(searcher.storedFields().document(hit.doc).get("summary"));
    }
    return facets.size() + summaries.size() + (int) top.totalHits.value();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
