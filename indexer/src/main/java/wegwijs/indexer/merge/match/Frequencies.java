package wegwijs.indexer.merge.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How common each name, phone, address and so on is among the records that are matched: what many
 * share says little about any two of them. Immutable once made; safe to share.
 */
final class Frequencies {
  private final Sharing ofOne = new Sharing();
  private final Map<Long, Sharing> shared = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<WordSet, Integer> texts = new HashMap<>();

  Frequencies(Collection<Traits> all) {
    ofOne.add("");
    long[] repeated = Hashes.repeated(all.stream().flatMapToLong(Frequencies::values));
    all.forEach(traits -> count(traits, repeated));
  }

  private void count(Traits traits, long[] repeated) {
    String owner = traits.owner().known();
    values(traits)
        .filter(value -> Arrays.binarySearch(repeated, value) >= 0)
        .forEach(value -> shared.computeIfAbsent(value, any -> new Sharing()).add(owner));
    traits.name().full().forEach(word -> words.merge(word, 1, Integer::sum));
    texts.merge(traits.offer().words(), 1, Integer::sum);
  }

  private static LongStream values(Traits traits) {
    return Stream.of(
            values(Field.NAME, List.of(traits.name().key())),
            values(Field.IDENTIFIER, traits.owner().identifiers()),
            values(Field.PHONE, traits.contact().phones()),
            values(Field.EMAIL, traits.contact().emails()),
            values(Field.PAGE, traits.contact().pages()),
            values(Field.SITE, traits.contact().sites()),
            values(Field.ADDRESS, traits.place().addresses()),
            values(Field.ADDRESS, traits.place().streets()))
        .flatMapToLong(value -> value);
  }

  private static LongStream values(Field field, Collection<String> values) {
    return values.stream().mapToLong(value -> value(field, value));
  }

  private static long value(Field field, String value) {
    return Hashes.of(field + " " + value);
  }

  Sharing of(Field field, String value) {
    return shared.getOrDefault(value(field, value), ofOne);
  }

  /** How many names hold a word. */
  int ofWord(String word) {
    return words.getOrDefault(word, 0);
  }

  /** How many descriptions are made of exactly these words. */
  int ofText(OfferTraits offer) {
    return texts.getOrDefault(offer.words(), 0);
  }
}
