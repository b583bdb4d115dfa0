package wegwijs.data.portal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wegwijs.data.place.FoldedText;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Tells from the words of a search which crisis cards must stand above the results. Prefers a card
 * too many over a card too few. Immutable and safe to share; keeps nothing of what it is asked.
 */
public final class CrisisRecogniser {

  /** More than this of a search is not looked at, so that a long text costs no time. */
  private static final int LONGEST_QUERY = 2_000;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Rule> rules;
  private final CrisisChoices choices;

  /**
   * When a card is called for.
   *
   * @param phrases words that call for it
   * @param exceptions phrases that do not count, also where they contain words that do
   */
  private record Rule(CrisisCard card, CrisisPhrases phrases, CrisisPhrases exceptions) {
    /** Exceptions are cut out first, so that what stands beside them still counts. */
    boolean isCalledForBy(String folded, Set<CrisisChoice> known) {
      return phrases.occurIn(exceptions.cutOutOf(folded, known), known);
    }

    Stream<CrisisPhrase> allPhrases() {
      return Stream.concat(phrases.stream(), exceptions.stream());
    }
  }

  private CrisisRecogniser(Collection<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.choices = new CrisisChoices(rules.stream().flatMap(Rule::allPhrases));
  }

  /**
   * The shipped cards, replaced by or together with those of several folders; the last one counts
   * most.
   *
   * @throws wegwijs.data.yaml.ConfigurationException for any mistake, with file, line and remedy
   */
  public static CrisisRecogniser of(List<Path> installations) {
    return ofFiles(PortalFiles.crisis(installations));
  }

  /** The cards for a search, most urgent first; mostly none. */
  public List<CrisisCard> recognise(String query) {
    String folded = FoldedText.of(query.substring(0, Math.min(query.length(), LONGEST_QUERY)));
    Set<CrisisChoice> words = choices.among(Set.copyOf(List.of(NO_WORD.split(folded))));
    return rules.stream()
        .filter(rule -> rule.isCalledForBy(folded, words))
        .map(Rule::card)
        .toList();
  }

  /** All cards, most urgent first. */
  public List<CrisisCard> cards() {
    return rules.stream().map(Rule::card).toList();
  }

  private static CrisisRecogniser ofFiles(List<YamlMap> files) {
    Set<String> fillers = new LinkedHashSet<>();
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (YamlMap file : files) {
      file.allowOnly("fillers", "cards");
      file.strings("fillers").forEach(word -> fillers.add(FoldedText.of(word)));
      file.maps("cards").stream()
          .map(block -> rule(block, fillers))
          .forEach(rule -> rules.put(rule.card().id(), rule));
    }
    return new CrisisRecogniser(rules.values());
  }

  private static Rule rule(YamlMap block, Set<String> fillers) {
    block.allowOnly("id", "title", "phone", "text", "phrases", "exceptions");
    CrisisPhrases phrases = phrases(block.texts("phrases"), fillers);
    if (phrases.isEmpty()) {
      throw block.fault(
          "phrases",
          "De kaart '" + block.string("id") + "' heeft geen woorden en verschijnt dus nooit.",
          "Zet er 'phrases' bij, of haal de kaart weg.");
    }
    CrisisCard card =
        new CrisisCard(
            block.string("id"),
            block.string("title"),
            block.findText("phone").map(FrontOfficeBlock::phone),
            block.string("text"));
    return new Rule(card, phrases, phrases(block.texts("exceptions"), fillers));
  }

  private static CrisisPhrases phrases(List<YamlText> written, Set<String> fillers) {
    return new CrisisPhrases(written.stream().map(text -> phrase(text, fillers)).toList());
  }

  private static CrisisPhrase phrase(YamlText written, Set<String> fillers) {
    try {
      return CrisisPhrase.of(written.value(), fillers);
    } catch (IllegalArgumentException e) {
      throw written.fault(
          "'" + written.value() + "' is geen rij woorden.",
          "Schrijf gewone woorden, * aan het begin of eind van een woord, | tussen keuzes, .."
              + " voor een gat en & tussen twee delen.");
    }
  }
}
