package wegwijs.server.search.words;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Words that are spelled as they should, with how often they occur, to be found from a misspelled
 * one. Some 25 bytes per word. Immutable and safe to share.
 */
public final class KnownWords {
  private static final long LOW_HALF = 0xFFFF_FFFFL;

  private final WordList words;
  private final int[] counts;

  /** The hash of the sound of each word, then its place; sorted. */
  private final long[] sounds;

  /** Words of folded letters with how often they occur. */
  public KnownWords(Map<String, Integer> countsByWord) {
    TreeMap<String, Integer> sorted = new TreeMap<>(countsByWord);
    this.words = new WordList(sorted.navigableKeySet());
    this.counts = sorted.values().stream().mapToInt(count -> count).toArray();
    this.sounds = new long[words.size()];
    Arrays.setAll(sounds, word -> key(Sound.of(words.get(word)), word));
    Arrays.sort(sounds);
  }

  private static long key(String sound, int word) {
    return (long) sound.hashCode() << Integer.SIZE | word;
  }

  /** Whether a word is one of these. */
  public boolean contains(String word) {
    return !words.only(word).isEmpty();
  }

  /** The word that was most probably meant; empty when none is near enough to be sure. */
  public Optional<Correction> nearest(String misspelled) {
    Nearest nearest = new Nearest();
    forEachNear(misspelled, nearest);
    return nearest.found();
  }

  private void forEachNear(String misspelled, Consumer<Correction> consumer) {
    String sound = Sound.of(misspelled);
    int start = Arrays.binarySearch(sounds, key(sound, 0));
    int hash = sound.hashCode();
    for (int i = start < 0 ? -start - 1 : start;
        i < sounds.length && (int) (sounds[i] >> Integer.SIZE) == hash;
        i++) {
      offer(misspelled, (int) (sounds[i] & LOW_HALF), consumer);
    }
    TypingErrors.inWord(words, misspelled, ErrorsAllowed.in(misspelled))
        .search(
            ErrorsAllowed.where(words, misspelled),
            (word, errors) -> offer(misspelled, word, consumer));
  }

  private void offer(String misspelled, int word, Consumer<Correction> consumer) {
    Correction correction = Correction.of(misspelled, words.get(word), counts[word]);
    if (correction.isSureFor(misspelled)) {
      consumer.accept(correction);
    }
  }

  /** The best correction so far. */
  private static final class Nearest implements Consumer<Correction> {
    private Optional<Correction> best = Optional.empty();

    @Override
    public void accept(Correction correction) {
      best = Optional.of(best.map(other -> other.better(correction)).orElse(correction));
    }

    Optional<Correction> found() {
      return best;
    }
  }
}
