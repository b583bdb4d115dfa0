package wegwijs.indexer.merge.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is compared with whom: records that have a phone, a page, an address, rare words of a name
 * and so on in common. What too many have in common is passed over, and told, so that the work
 * grows with the number of records and not with its square; rarer things bring most of them
 * together all the same. Immutable.
 */
final class Blocks {
  /** The largest group in which each is compared with each. */
  static final int LARGEST = 60;

  /** One that serves a whole region is not brought together with every town in it by its name. */
  private static final int MOST_TOWNS = 2;

  private final Frequencies frequencies;
  private final Map<String, List<Integer>> members = new HashMap<>();

  Blocks(List<Traits> all, Frequencies frequencies) {
    this.frequencies = frequencies;
    for (int record = 0; record < all.size(); record++) {
      for (String key : keys(all.get(record))) {
        members.computeIfAbsent(key, any -> new ArrayList<>(2)).add(record);
      }
    }
  }

  private Set<String> keys(Traits traits) {
    Set<String> keys = new HashSet<>();
    String rarest = rarest(traits);
    ContactTraits contact = traits.contact();
    traits.owner().identifiers().forEach(number -> keys.add("identifier " + number + rarest));
    contact.phones().forEach(phone -> keys.add("phone " + phone));
    contact.emails().forEach(email -> keys.add("email " + email));
    contact.pages().forEach(page -> keys.add("page " + page));
    traits.place().addresses().forEach(address -> keys.add("address " + address));
    for (String site : contact.sites()) {
      keys.add("site " + site + rarest);
      traits.place().addresses().stream()
          .map(address -> address.substring(address.indexOf(' ')))
          .forEach(number -> keys.add("site " + site + " number" + number));
    }
    traits.place().municipalities().stream()
        .sorted()
        .limit(MOST_TOWNS)
        .forEach(code -> keys.add("name " + traits.name().key() + " in " + code));
    keys.add("name " + traits.name().key());
    keys.add("name " + String.join(" ", traits.name().full()));
    if (!traits.owner().organization().isEmpty()) {
      keys.add("organization " + traits.owner().organization() + rarest);
    }
    return keys;
  }

  /** The word of the core that the fewest names have. */
  private String rarest(Traits traits) {
    return traits.name().core().stream()
        .min(Comparator.comparingInt(frequencies::ofWord).thenComparing(word -> word))
        .map(word -> " and " + word)
        .orElse("");
  }

  /** Hands each pair over once, as the places of its records in the list. */
  void forEachPair(PairConsumer consumer) {
    Map<Integer, Set<Integer>> partners = new HashMap<>();
    for (List<Integer> block : members.values()) {
      if (block.size() > 1 && block.size() <= LARGEST) {
        for (int i = 0; i < block.size(); i++) {
          for (int j = i + 1; j < block.size(); j++) {
            partners.computeIfAbsent(block.get(i), any -> new HashSet<>()).add(block.get(j));
          }
        }
      }
    }
    partners.forEach((one, others) -> others.forEach(other -> consumer.accept(one, other)));
  }

  /** What was passed over, the largest first. */
  List<Block> tooLarge() {
    return members.entrySet().stream()
        .filter(block -> block.getValue().size() > LARGEST)
        .map(block -> new Block(block.getKey(), block.getValue().size()))
        .sorted(Comparator.comparingInt(Block::records).reversed().thenComparing(Block::key))
        .toList();
  }

  /** Takes two records by their places. */
  @FunctionalInterface
  interface PairConsumer {
    void accept(int one, int other);
  }
}
