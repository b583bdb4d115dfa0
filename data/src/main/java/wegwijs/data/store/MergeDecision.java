package wegwijs.data.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What was decided about two records.
 *
 * @param by the person who decided; empty when the rules did
 * @param reason why, in words of the person, or the name of the rule
 */
public record MergeDecision(
    RecordPair pair,
    Verdict verdict,
    Optional<String> by,
    Instant at,
    String reason,
    Evidence evidence) {
  /** A decision of a person says who and why. */
  public MergeDecision {
    if (by.isPresent() && (by.get().isBlank() || reason.isBlank())) {
      throw new IllegalArgumentException(
          "decision about %s and %s must say who decided and why"
              .formatted(pair.left(), pair.right()));
    }
  }

  /** What the rules found. */
  public static MergeDecision byRule(
      RecordPair pair, Verdict verdict, Instant at, String rule, Evidence evidence) {
    return new MergeDecision(pair, verdict, Optional.empty(), at, rule, evidence);
  }

  /** What a person decided. */
  public static MergeDecision byPerson(
      RecordPair pair, Verdict verdict, Instant at, String who, String why) {
    return new MergeDecision(pair, verdict, Optional.of(who), at, why, Evidence.NONE);
  }
}
