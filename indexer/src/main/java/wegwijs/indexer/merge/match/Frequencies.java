package wegwijs.indexer.merge.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common each name, phone, address and so on is among the records that are matched: what many
 * share says little about any two of them. Immutable once made; safe to share.
 */
final class Frequencies {
  private static final Sharing NOBODY = new Sharing();

  private final Map<Field, Map<String, Sharing>> counts = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<WordSet, Integer> texts = new HashMap<>();

  Frequencies(Collection<Traits> all) {
    all.forEach(this::count);
  }

  private void count(Traits traits) {
    String owner = traits.owner().known();
    count(Field.NAME, List.of(traits.name().key()), owner);
    count(Field.IDENTIFIER, traits.owner().identifiers(), owner);
    count(Field.PHONE, traits.contact().phones(), owner);
    count(Field.EMAIL, traits.contact().emails(), owner);
    count(Field.PAGE, traits.contact().pages(), owner);
    count(Field.SITE, traits.contact().sites(), owner);
    count(Field.ADDRESS, traits.place().addresses(), owner);
    count(Field.ADDRESS, traits.place().streets(), owner);
    traits.name().full().forEach(word -> words.merge(word, 1, Integer::sum));
    texts.merge(traits.offer().words(), 1, Integer::sum);
  }

  private void count(Field field, Collection<String> values, String owner) {
    Map<String, Sharing> ofField = counts.computeIfAbsent(field, any -> new HashMap<>());
    values.forEach(value -> ofField.computeIfAbsent(value, any -> new Sharing()).add(owner));
  }

  Sharing of(Field field, String value) {
    return counts.getOrDefault(field, Map.of()).getOrDefault(value, NOBODY);
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
