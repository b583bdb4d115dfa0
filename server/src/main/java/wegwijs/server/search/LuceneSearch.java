package wegwijs.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.Label;
import wegwijs.data.schema.OrganizationName;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.understanding.IndexedWords;
import wegwijs.server.search.understanding.Insight;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Meaning;
import wegwijs.server.search.understanding.Understanding;

/** Search on an index of Lucene in a folder, which another process may write. */
public final class LuceneSearch implements Search, AutoCloseable {
  private static final int MOST_THEMES = 5;

  private final Snapshots snapshots;
  private final Supplier<Interpreter> interpreter;
  private final Ranking ranking;
  private final Lazily<Spelling> spelling;
  private final Reasons reasons;
  private final Lazily<Suggestions> suggestions;

  private LuceneSearch(
      Snapshots snapshots,
      Vocabulary vocabulary,
      Supplier<Interpreter> interpreter,
      Ranking ranking) {
    this.snapshots = snapshots;
    this.interpreter = interpreter;
    this.ranking = ranking;
    this.spelling = new Lazily<>(() -> new Spelling(vocabulary));
    this.reasons = new Reasons(vocabulary);
    this.suggestions = new Lazily<>(() -> new Suggestions(vocabulary));
  }

  /**
   * Opens the index in a folder and follows its commits from then on.
   *
   * @param interpreter asked for with each question; it may wait until it is ready
   * @throws IOException if there is no index, it is damaged, or it is of another schema
   */
  public static LuceneSearch open(
      Path folder, Vocabulary vocabulary, Supplier<Interpreter> interpreter) throws IOException {
    return open(folder, vocabulary, interpreter, Ranking.standard());
  }

  static LuceneSearch open(
      Path folder, Vocabulary vocabulary, Supplier<Interpreter> interpreter, Ranking ranking)
      throws IOException {
    return new LuceneSearch(Snapshots.open(folder, ranking), vocabulary, interpreter, ranking);
  }

  /**
   * A search over the same commits that understands by other words. Closing either closes both.
   *
   * @param other asked for with each question; it may wait until it is ready
   */
  public LuceneSearch speaking(Vocabulary vocabulary, Supplier<Interpreter> other) {
    return new LuceneSearch(snapshots, vocabulary, other, ranking);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return snapshots.with(snapshot -> search(snapshot, request));
  }

  private SearchResult search(Snapshot snapshot, SearchRequest request) throws IOException {
    Understanding understanding = understand(snapshot, request);
    SearchRequest placed = placed(request, understanding);
    Execution execution =
        new Execution(snapshot, placed, new QuestionQuery(understanding, ranking));
    Execution.Outcome outcome = execution.run();
    List<Hit> hits = new ArrayList<>();
    for (int document : outcome.documents()) {
      var card = snapshot.card(document);
      hits.add(
          new Hit(
              card,
              execution.metres(document),
              snapshot.openings().of(document),
              reasons.of(card, understanding)));
    }
    return new SearchResult(
        outcome.total(),
        hits,
        outcome.facets(),
        spelledOtherwise(request.text(), understanding),
        new Reading(
            understanding.insights(),
            placed.place().filter(place -> understanding.place().equals(Optional.of(place))),
            outcome.shortfall(),
            themes(understanding.meaning())),
        outcome.openness());
  }

  private Understanding understand(Snapshot snapshot, SearchRequest request) {
    return interpreter.get().understand(request.text(), request.ignored(), new WordsOf(snapshot));
  }

  /** A place in the words narrows the one that is given, as a portal gives its region. */
  private static SearchRequest placed(SearchRequest request, Understanding understanding) {
    boolean isNarrower =
        understanding
            .place()
            .filter(named -> request.place().filter(given -> !isWithin(named, given)).isEmpty())
            .isPresent();
    return isNarrower ? request.withPlace(understanding.place()) : request;
  }

  private static boolean isWithin(PlaceFound named, PlaceFound given) {
    return given.municipalityCodes().size() > named.municipalityCodes().size()
        && given.municipalityCodes().containsAll(named.municipalityCodes());
  }

  @Override
  public List<ScorePart> explain(SearchRequest request) {
    return snapshots.with(snapshot -> {
      Understanding understanding = understand(snapshot, request);
      QuestionQuery question = new QuestionQuery(understanding, ranking);
      return new Execution(snapshot, placed(request, understanding), question).explain();
    });
  }

  private static List<TermRef> themes(Meaning meaning) {
    Stream<TermRef> meant =
        meaning.terms().keySet().stream().filter(term -> term.facet() == FacetId.CARE_QUESTION);
    Stream<TermRef> near =
        meaning.near().entrySet().stream()
            .sorted(
                Map.Entry.<TermRef, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return Stream.concat(meant, near).limit(MOST_THEMES).toList();
  }

  private static Optional<String> spelledOtherwise(String text, Understanding understanding) {
    String spelled = text;
    for (Insight insight : understanding.insights()) {
      if (insight.kind() == Insight.Kind.SPELLING) {
        spelled = spelled.replace(insight.words().getFirst(), insight.label());
      }
    }
    return spelled.equals(text) ? Optional.empty() : Optional.of(spelled);
  }

  /** The words of one commit. */
  private final class WordsOf implements IndexedWords {
    private final Snapshot snapshot;

    WordsOf(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    @Override
    public boolean isUsed(String stem) {
      try {
        return isUsed(Fields.TEXT, stem);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A word that services use is right, however it is spelled. */
    @Override
    public Optional<String> findSpelling(DutchWord word) {
      try {
        return isUsed(word.stem())
            ? Optional.empty()
            : spelling.get().correctWord(snapshot, word.folded());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A long question has hundreds of rows of words, of which hardly one begins as a name does. */
    @Override
    public boolean isOrganization(String term) {
      try {
        return snapshot.typing().organizationStarts().contains(OrganizationName.firstWord(term))
            && isUsed(Fields.ORGANIZATION_NAME, term);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private boolean isUsed(String field, String term) throws IOException {
      return snapshot.reader().docFreq(new Term(field, term)) > 0;
    }
  }

  @Override
  public List<Suggestion> suggest(String typed, int atMost) {
    return snapshots.with(snapshot -> suggestions.get().of(snapshot, typed, atMost));
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
