package wegwijs.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import wegwijs.data.schema.DutchAnalyzer;
import wegwijs.data.schema.Label;
import wegwijs.data.vocabulary.Vocabulary;

/** Search on an index of Lucene in a folder, which another process may write. */
public final class LuceneSearch implements Search, AutoCloseable {
  private final Analyzer analyzer = new DutchAnalyzer();
  private final Snapshots snapshots;
  private final Spelling spelling;
  private final Reasons reasons;
  private final Suggestions suggestions;

  private LuceneSearch(Snapshots snapshots, Vocabulary vocabulary) {
    this.snapshots = snapshots;
    this.spelling = new Spelling(vocabulary);
    this.reasons = new Reasons(vocabulary, analyzer);
    this.suggestions = new Suggestions(vocabulary);
  }

  /**
   * Opens the index in a folder and follows its commits from then on.
   *
   * @throws IOException if there is no index, it is damaged, or it is of another schema
   */
  public static LuceneSearch open(Path folder, Vocabulary vocabulary) throws IOException {
    return new LuceneSearch(Snapshots.open(folder), vocabulary);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return snapshots.with(snapshot -> search(snapshot, request));
  }

  private SearchResult search(Snapshot snapshot, SearchRequest request) throws IOException {
    Question question = Question.of(request.text(), analyzer);
    Execution execution = new Execution(snapshot, request, question);
    Execution.Outcome outcome = execution.run();
    List<Hit> hits = new ArrayList<>();
    for (int document : outcome.documents()) {
      var card = snapshot.card(document);
      hits.add(new Hit(card, execution.metres(document), reasons.of(card, question)));
    }
    return new SearchResult(
        outcome.total(), hits, outcome.facets(), didYouMean(snapshot, request, outcome.total()));
  }

  /** Only where nothing was found, so that it costs nothing where it does not help. */
  private Optional<String> didYouMean(Snapshot snapshot, SearchRequest request, int total)
      throws IOException {
    return total > 0 ? Optional.empty() : spelling.correct(snapshot, request.text());
  }

  @Override
  public List<Suggestion> suggest(String typed, int atMost) {
    return snapshots.with(snapshot -> suggestions.of(snapshot, typed, atMost));
  }

  @Override
  public Optional<List<Label>> findLabels(UUID service) {
    return snapshots.with(snapshot -> snapshot.findLabels(service).map(List::of));
  }

  @Override
  public IndexState state() {
    return snapshots.with(Snapshot::state);
  }

  /** Looks for a newer commit now, rather than within a second. */
  public void refresh() {
    try {
      snapshots.refresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }
}
