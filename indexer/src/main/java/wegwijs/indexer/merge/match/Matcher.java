package wegwijs.indexer.merge.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.MergeDecision;
import wegwijs.data.store.RecordPair;
import wegwijs.data.store.Verdict;

/** Finds the records of one kind that are the same. Immutable; safe to share. */
public final class Matcher {
  private final RecordKind kind;
  private final Map<RecordPair, Verdict> decided = new HashMap<>();

  /**
   * A matcher for one kind of record.
   *
   * @param byPersons what persons decided; it wins over every rule
   */
  public Matcher(RecordKind kind, Collection<MergeDecision> byPersons) {
    this.kind = kind;
    byPersons.stream()
        .filter(decision -> decision.pair().kind() == kind)
        .forEach(decision -> decided.put(decision.pair(), decision.verdict()));
  }

  /** Matches all of these records with each other; their order makes no difference. */
  public Matches match(Collection<Traits> records) {
    List<Traits> all = new ArrayList<>(records);
    all.sort(Comparator.comparing(traits -> traits.id().toString()));
    Frequencies frequencies = new Frequencies(all);
    Comparer comparer = new Comparer(frequencies);
    Rules rules = new Rules(kind, frequencies);
    Blocks blocks = new Blocks(all, frequencies);
    List<Match> found = new ArrayList<>();
    long[] compared = new long[1];
    blocks.forEachPair((i, j) -> {
      Traits one = all.get(i);
      Traits other = all.get(j);
      compared[0]++;
      if (rules.isPossible(one, other)) {
        Comparison comparison = comparer.compare(one, other);
        rules
            .judge(one, other, comparison)
            .ifPresent(verdict ->
                found.add(
                    new Match(
                        new RecordPair(kind, one.id(), other.id()),
                        verdict,
                        comparison.evidence())));
      }
    });
    found.sort(
        Comparator.comparing((Match match) -> match.pair().left().toString())
            .thenComparing(match -> match.pair().right().toString()));
    return new Matches(found, clusters(all, rules, found), compared[0], blocks.tooLarge());
  }

  private List<Set<UUID>> clusters(List<Traits> all, Rules rules, List<Match> found) {
    Map<UUID, Traits> known = new HashMap<>();
    all.forEach(traits -> known.put(traits.id(), traits));
    List<RecordPair> byHand =
        decided.entrySet().stream()
            .filter(entry -> entry.getValue() == Verdict.MERGE)
            .map(Map.Entry::getKey)
            .filter(pair -> known.containsKey(pair.left()) && known.containsKey(pair.right()))
            .sorted(
                Comparator.comparing((RecordPair pair) -> pair.left().toString())
                    .thenComparing(pair -> pair.right().toString()))
            .toList();
    Clusters clusters = new Clusters();
    byHand.forEach(pair -> clusters.join(pair, this::isDecidedApart));
    clusters.join(
        found.stream()
            .filter(match -> match.verdict() == Verdict.MERGE)
            .filter(match -> !decided.containsKey(match.pair()))
            .toList(),
        (a, b) ->
            isDecidedApart(a, b)
                || !rules.isPossible(
                    Objects.requireNonNull(known.get(a)), Objects.requireNonNull(known.get(b))));
    return clusters.list();
  }

  /** A person who has not decided yet holds a pair apart as well. */
  private boolean isDecidedApart(UUID one, UUID other) {
    Verdict verdict = decided.get(new RecordPair(kind, one, other));
    return verdict != null && verdict != Verdict.MERGE;
  }
}
