package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.place.Places;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.SiteQuestion;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * Finds out what a question means: first its signs, then its spelling, then what it names, then the
 * terms that its words are sayings of. Immutable and safe to share.
 */
public final class Interpreter {
  /** Words further on are taken as they are spelled. */
  private static final int MOST_CORRECTED = 30;

  private final DutchWords dutch = new DutchWords();
  private final WrittenApart apart = new WrittenApart(dutch);
  private final Wordbook wordbook;
  private final PlaceFinder places;
  private final OrganizationFinder organizations = new OrganizationFinder(dutch);
  private final Terms terms;
  private final AskedOfSite site;
  private final Insights insights;

  /** An interpreter that knows these words and places. */
  public Interpreter(Vocabulary vocabulary, Phrasebook phrasebook, Places places) {
    this(vocabulary, phrasebook, places, Hearing.standard());
  }

  /** An interpreter that hears in its own way. */
  public Interpreter(Vocabulary vocabulary, Phrasebook phrasebook, Places places, Hearing hearing) {
    this.wordbook = new Wordbook(phrasebook.synonyms(), dutch);
    this.places = new PlaceFinder(places);
    this.terms = new Terms(vocabulary, dutch, hearing);
    this.site = new AskedOfSite(phrasebook.siteQuestions(), dutch);
    this.insights = new Insights(vocabulary);
  }

  /**
   * What a text means.
   *
   * @param ignored ids of insights that the asker takes back
   * @param indexed what the index knows of its words
   */
  public Understanding understand(String text, Set<String> ignored, IndexedWords indexed) {
    QuestionSyntax.Parts parts = QuestionSyntax.parse(text);
    List<DutchWord> typed = apart.join(dutch.of(parts.plain()), parts.plain(), indexed);
    List<DutchWord> words = ignored.contains(Insights.SPELLING) ? typed : corrected(typed, indexed);
    Optional<NamedPlace> place =
        ignored.contains(Insights.PLACE) ? Optional.empty() : places.find(words);
    Optional<Ages.Age> age =
        ignored.contains(Insights.AGE) ? Optional.empty() : Ages.find(parts.plain(), words);
    BitSet unwanted = ignored.contains(Insights.UNWANTED) ? new BitSet() : Unwanted.find(words);
    List<DutchWord> telling = without(words, place, age, unwanted);
    Map<DutchWord, String> verbs =
        new SplitVerbs(dutch, stem -> terms.isSaid(stem) || indexed.isUsed(stem)).find(words);
    HeardWords heard = new HeardWords(telling, verbs, wordbook, dutch);
    Terms.Heard meant = terms.of(heard, age.map(Ages.Age::targetGroups).orElse(Map.of()), ignored);
    List<Set<DutchWord>> sayings =
        meant.said().stream()
            .map(said -> said.words().stream().mapToObj(telling::get).collect(Collectors.toSet()))
            .toList();
    Optional<NamedOrganization> organization =
        ignored.contains(Insights.ORGANIZATION)
            ? Optional.empty()
            : organizations.find(words, sayings, indexed);
    Optional<SiteQuestion> asked = site.find(heard, meant);
    Wanted wanted =
        new Wanted(
            new SoughtWords(dutch, wordbook).of(telling, verbs, meant),
            parts.phrases().stream().map(this::stems).filter(row -> !row.isEmpty()).toList(),
            parts.excluded().stream().map(this::stems).filter(row -> !row.isEmpty()).toList(),
            telling.stream()
                .flatMap(word -> Language.find(word.folded()).stream())
                .flatMap(language -> language.starts().stream())
                .toList());
    return new Understanding(
        wanted,
        meant.meaning(),
        place.map(NamedPlace::place),
        organization,
        insights.of(
            new Insights.Found(
                parts, typed, words, telling, place, organization, age, unwanted, meant, asked)));
  }

  private List<String> stems(String text) {
    return dutch.of(text).stream().map(DutchWord::stem).toList();
  }

  private static List<DutchWord> without(
      List<DutchWord> words, Optional<NamedPlace> place, Optional<Ages.Age> age, BitSet unwanted) {
    List<DutchWord> telling = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int word = at;
      boolean isTaken =
          unwanted.get(at)
              || place.filter(named -> named.covers(word)).isPresent()
              || age.filter(said -> said.covers(word)).isPresent();
      if (!isTaken) {
        telling.add(words.get(at));
      }
    }
    return telling;
  }

  private List<DutchWord> corrected(List<DutchWord> words, IndexedWords indexed) {
    List<DutchWord> corrected = new ArrayList<>();
    for (int place = 0; place < words.size(); place++) {
      DutchWord word = words.get(place);
      boolean isLookedAt =
          place < MOST_CORRECTED
              && !dutch.isFunctionWord(word.folded())
              && wordbook.of(List.of(word.stem())).isEmpty();
      Optional<DutchWord> meant =
          (isLookedAt ? indexed.findSpelling(word) : Optional.<String>empty())
              .flatMap(better -> dutch.of(better).stream().findFirst());
      corrected.add(meant.map(better -> better.at(word)).orElse(word));
    }
    return corrected;
  }
}
