package wegwijs.indexer.merge.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who is compared with whom: records that have a phone, a page, an address, rare words of a name
 * and so on in common. What too many have in common is passed over, and told, so that the work
 * grows with the number of records and not with its square; rarer things bring most of them
 * together all the same.
 *
 * <p>A record has some ten such keys. They are kept as hashes, so that many records fit into
 * memory; should two keys ever have the same one, that costs a comparison and changes no verdict.
 * Immutable.
 */
final class Blocks {
  /** The largest group in which each is compared with each. */
  static final int LARGEST = 60;

  /** One that serves a whole region is not brought together with every town in it by its name. */
  private static final int MOST_TOWNS = 2;

  private final List<Traits> all;
  private final Frequencies frequencies;

  /** The keys that two records or more have, sorted; each makes a block. */
  private final long[] shared;

  private final int[][] blocksOf;
  private final int[][] members;

  Blocks(List<Traits> all, Frequencies frequencies) {
    this.all = all;
    this.frequencies = frequencies;
    long[][] keys = all.stream().map(this::hashes).toArray(long[][]::new);
    this.shared = Hashes.repeated(Arrays.stream(keys).flatMapToLong(Arrays::stream));
    this.blocksOf = Arrays.stream(keys).map(of -> positions(of, shared)).toArray(int[][]::new);
    this.members = members(blocksOf, shared.length);
  }

  private long[] hashes(Traits traits) {
    return keys(traits).stream().mapToLong(Hashes::of).toArray();
  }

  private static int[] positions(long[] keys, long[] shared) {
    return Arrays.stream(keys)
        .mapToInt(key -> Arrays.binarySearch(shared, key))
        .filter(position -> position >= 0)
        .toArray();
  }

  private static int[][] members(int[][] blocksOf, int blocks) {
    int[] sizes = new int[blocks];
    for (int[] of : blocksOf) {
      for (int block : of) {
        sizes[block]++;
      }
    }
    int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int record = blocksOf.length - 1; record >= 0; record--) {
      for (int block : blocksOf[record]) {
        members[block][--sizes[block]] = record;
      }
    }
    return members;
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
    for (int record = 0; record < blocksOf.length; record++) {
      int one = record;
      Arrays.stream(blocksOf[record])
          .mapToObj(block -> members[block])
          .filter(block -> block.length <= LARGEST)
          .flatMapToInt(Arrays::stream)
          .filter(other -> other > one)
          .distinct()
          .forEach(other -> consumer.accept(one, other));
    }
  }

  /** What was passed over, the largest first. */
  List<Block> tooLarge() {
    return IntStream.range(0, members.length)
        .filter(block -> members[block].length > LARGEST)
        .mapToObj(block -> new Block(key(block), members[block].length))
        .sorted(Comparator.comparingInt(Block::records).reversed().thenComparing(Block::key))
        .toList();
  }

  private String key(int block) {
    return keys(all.get(members[block][0])).stream()
        .filter(key -> Hashes.of(key) == shared[block])
        .findFirst()
        .orElseThrow();
  }

  /** Takes two records by their places. */
  @FunctionalInterface
  interface PairConsumer {
    void accept(int one, int other);
  }
}
