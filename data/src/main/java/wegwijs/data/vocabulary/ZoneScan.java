package wegwijs.data.vocabulary;

import java.util.BitSet;
import java.util.List;

/**
 * Applies a rule book to the texts of one record, zone by zone. Holds the buffers for that; not
 * safe to share between threads.
 */
final class ZoneScan {

  private final RuleBook book;
  private final FoldedText text = new FoldedText();
  private final IntList found = new IntList();
  private final IntList offsets = new IntList();
  private final PhraseHits hits;
  private final BitSet candidates;

  ZoneScan(RuleBook book) {
    this.book = book;
    this.hits = new PhraseHits(book.phraseCount());
    this.candidates = new BitSet(book.entryCount());
  }

  /** Adds what the text of a zone shows, at most one recognition for each term. */
  void scan(Zone zone, String source, List<Recognition> recognitions) {
    text.read(source);
    matchWords();
    hits.clear();
    for (int word = 0; word < text.size(); word++) {
      matchPhrasesAt(word);
    }
    collectCandidates(zone);
    TermRef done = null;
    for (int entry = candidates.nextSetBit(0); entry >= 0; entry = next(entry)) {
      CompiledRule rule = book.entry(entry);
      if (!rule.term().equals(done) && apply(rule, zone, source, recognitions)) {
        done = rule.term();
      }
    }
  }

  private int next(int entry) {
    return candidates.nextSetBit(entry + 1);
  }

  private void matchWords() {
    found.clear();
    offsets.clear();
    for (int word = 0; word < text.size(); word++) {
      offsets.add(found.size());
      book.patterns().match(text.letters(), text.start(word), text.start(word + 1), found);
    }
    offsets.add(found.size());
  }

  private void matchPhrasesAt(int word) {
    for (int index = offsets.get(word); index < offsets.get(word + 1); index++) {
      for (int phrase : book.phrasesStartingWith(found.get(index))) {
        int length = book.phrase(phrase).length;
        if (word + length <= text.size() && continues(book.phrase(phrase), word)) {
          hits.add(phrase, word, word + length);
        }
      }
    }
  }

  private boolean continues(int[] phrase, int word) {
    for (int part = 1; part < phrase.length; part++) {
      if (phrase[part] >= 0 && !fits(phrase[part], word + part)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int pattern, int word) {
    for (int index = offsets.get(word); index < offsets.get(word + 1); index++) {
      if (found.get(index) == pattern) {
        return true;
      }
    }
    return false;
  }

  private void collectCandidates(Zone zone) {
    candidates.clear();
    for (int index = 0; index < hits.phrases().size(); index++) {
      for (int entry : book.entriesWith(hits.phrases().get(index))) {
        if (book.entry(entry).looksIn(zone)) {
          candidates.set(entry);
        }
      }
    }
  }

  private boolean apply(
      CompiledRule entry, Zone zone, String source, List<Recognition> recognitions) {
    int[] chosen = new int[entry.phrases().length];
    int hit = hits.firstFree(entry.phrases()[0], entry.exceptions());
    while (hit != PhraseHits.NONE) {
      chosen[0] = hit;
      if (completes(entry, chosen)) {
        recognitions.add(
            new Recognition(entry.term(), zone, entry.rule().text(), words(source, chosen)));
        return true;
      }
      hit = hits.nextFree(hit, entry.exceptions());
    }
    return false;
  }

  private boolean completes(CompiledRule entry, int[] chosen) {
    for (int part = 1; part < chosen.length; part++) {
      chosen[part] = near(entry, part, hits.start(chosen[0]));
      if (chosen[part] == PhraseHits.NONE) {
        return false;
      }
    }
    return true;
  }

  private int near(CompiledRule entry, int part, int start) {
    int hit = hits.firstFree(entry.phrases()[part], entry.exceptions());
    while (hit != PhraseHits.NONE && Math.abs(hits.start(hit) - start) > entry.rule().reach()) {
      hit = hits.nextFree(hit, entry.exceptions());
    }
    return hit;
  }

  private String words(String source, int[] chosen) {
    StringBuilder words = new StringBuilder();
    for (int hit : chosen) {
      words.append(words.isEmpty() ? "" : " … ");
      int last = hits.end(hit) - 1;
      words.append(source, text.sourceStart(hits.start(hit)), text.sourceEnd(last));
    }
    return words.toString();
  }
}
