package wegwijs.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.schema.Label;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Understanding;

/** Search on an index of Lucene in a folder, which another process may write. */
public final class LuceneSearch implements Search, AutoCloseable {
  private final Snapshots snapshots;
  private final Interpreter interpreter;
  private final Ranking ranking;
  private final Spelling spelling;
  private final Reasons reasons;
  private final Suggestions suggestions;

  private LuceneSearch(Snapshots snapshots, Vocabulary vocabulary, Interpreter interpreter, Ranking ranking) {
    this.snapshots = snapshots;
    this.interpreter = interpreter;
    this.ranking = ranking;
    this.spelling = new Spelling(vocabulary);
    this.reasons = new Reasons(vocabulary);
    this.suggestions = new Suggestions(vocabulary);
  }

  /**
   * Opens the index in a folder and follows its commits from then on.
   *
   * @throws IOException if there is no index, it is damaged, or it is of another schema
   */
  public static LuceneSearch open(Path folder, Vocabulary vocabulary, Interpreter interpreter)
      throws IOException {
    return open(folder, vocabulary, interpreter, Ranking.standard());
  }

  static LuceneSearch open(
      Path folder, Vocabulary vocabulary, Interpreter interpreter, Ranking ranking)
      throws IOException {
    return new LuceneSearch(Snapshots.open(folder, ranking), vocabulary, interpreter, ranking);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return snapshots.with(snapshot -> search(snapshot, request));
  }

  private SearchResult search(Snapshot snapshot, SearchRequest request) throws IOException {
    Understanding understanding =
        interpreter.understand(request.text(), word -> correct(snapshot, word));
    QuestionQuery question = new QuestionQuery(understanding, ranking);
    SearchRequest placed =
        request.place().isPresent() ? request : request.withPlace(understanding.place());
    Execution execution = new Execution(snapshot, placed, question);
    Execution.Outcome outcome = execution.run();
    List<Hit> hits = new ArrayList<>();
    for (int document : outcome.documents()) {
      var card = snapshot.card(document);
      hits.add(new Hit(card, execution.metres(document), reasons.of(card, understanding)));
    }
    return new SearchResult(
        outcome.total(), hits, outcome.facets(), didYouMean(snapshot, request, outcome.total()));
  }

  private Optional<String> correct(Snapshot snapshot, String word) {
    try {
      return spelling.correctWord(snapshot, word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
