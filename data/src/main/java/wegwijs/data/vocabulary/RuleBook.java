package wegwijs.data.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * All rules of a vocabulary in a form that is quick to apply: words, phrases and rules have become
 * numbers. Rules are numbered in display order, so the lowest that holds is the first one of its
 * term. Immutable once built; safe to share.
 */
final class RuleBook {

  private final WordPatterns patterns = new WordPatterns();
  private final Map<Phrase, Integer> phraseNumbers = new HashMap<>();
  private final List<int[]> phrases = new ArrayList<>();
  private final List<CompiledRule> entries = new ArrayList<>();
  private final int[][] phrasesByFirstWord;
  private final int[][] entriesByPhrase;

  RuleBook(Vocabulary vocabulary) {
    for (Facet facet : vocabulary.facets()) {
      facet.allTerms().forEach(term -> compile(facet, term));
    }
    phrasesByFirstWord = index(patterns.size(), phrases.size(), phrase -> phrases.get(phrase)[0]);
    entriesByPhrase = indexEntries();
  }

  WordPatterns patterns() {
    return patterns;
  }

  int phraseCount() {
    return phrases.size();
  }

  /** The word patterns of a phrase; -1 is any word. */
  int[] phrase(int number) {
    return phrases.get(number);
  }

  int[] phrasesStartingWith(int pattern) {
    return phrasesByFirstWord[pattern];
  }

  int entryCount() {
    return entries.size();
  }

  CompiledRule entry(int number) {
    return entries.get(number);
  }

  int[] entriesWith(int phrase) {
    return entriesByPhrase[phrase];
  }

  private void compile(Facet facet, Term term) {
    int[] exceptions = numbers(term.recognition().exceptions());
    for (Rule rule : term.recognition().rules()) {
      int[] numbers = numbers(rule.phrases());
      entries.add(
          new CompiledRule(facet.ref(term), rule, rule.zonesIn(facet), numbers, exceptions));
    }
  }

  private int[] numbers(List<Phrase> list) {
    return list.stream().mapToInt(this::number).toArray();
  }

  private int number(Phrase phrase) {
    Integer known = phraseNumbers.get(phrase);
    if (known != null) {
      return known;
    }
    phraseNumbers.put(phrase, phrases.size());
    phrases.add(
        phrase.words().stream()
            .mapToInt(word -> word.equals(WordPattern.ANY) ? -1 : patterns.number(word))
            .toArray());
    return phrases.size() - 1;
  }

  private int[][] indexEntries() {
    Map<Integer, IntList> lists = new LinkedHashMap<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      for (int phrase : entries.get(entry).phrases()) {
        lists.computeIfAbsent(phrase, key -> new IntList()).add(entry);
      }
    }
    return arrays(phrases.size(), lists);
  }

  private static int[][] index(int keys, int count, IntUnaryOperator keyOf) {
    Map<Integer, IntList> lists = new LinkedHashMap<>();
    for (int value = 0; value < count; value++) {
      lists.computeIfAbsent(keyOf.applyAsInt(value), key -> new IntList()).add(value);
    }
    return arrays(keys, lists);
  }

  private static int[][] arrays(int size, Map<Integer, IntList> lists) {
    int[][] arrays = new int[size][0];
    lists.forEach((key, list) -> arrays[key] = list.toArray());
    return arrays;
  }
}
