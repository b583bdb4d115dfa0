package wegwijs.data.store;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Which records were decided to be the same, by the rules of the last merging or by a person. A
 * decision takes effect with the next merging. Safe to share between threads.
 */
public final class Decisions {
  /** With what a person decided about the same pair; only pairs on which nobody decided. */
  private static final String PERSONS =
      """
       LEFT JOIN merge_decision p ON p.kind = r.kind AND p.left_id = r.left_id
         AND p.right_id = r.right_id AND p.origin = 'person'
       WHERE r.origin = 'rule' AND r.verdict = 'review'
         AND (p.verdict IS NULL OR p.verdict = 'review')
      """;

  private final Jdbi jdbi;

  Decisions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps a person's decision in place of an earlier one about the same two records. */
  public void decide(MergeDecision decision) {
    decide(List.of(decision));
  }

  /** Keeps a person's decisions in place of earlier ones about the same records: all, or none. */
  public void decide(List<MergeDecision> decisions) {
    if (decisions.stream().anyMatch(decision -> decision.by().isEmpty())) {
      throw new IllegalArgumentException("only a person decides from outside a merging");
    }
    jdbi.useTransaction(handle ->
        decisions.forEach(decision -> {
          Unshown.addDecision(handle, decision.pair().kind());
          DecisionRows.write(handle, decision);
        }));
  }

  /** All that persons decided, by pair. */
  public List<MergeDecision> listByPersons() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT * FROM merge_decision WHERE origin = :origin
                 ORDER BY kind, left_id, right_id
                """)
            .bind("origin", DecisionRows.PERSON)
            .map(DecisionRows::read)
            .list());
  }

  /** What a person should still look at, the surest first; what somebody put off comes last. */
  public List<MergeDecision> listOpen(int offset, int atMost) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT r.* FROM merge_decision r"
                    + PERSONS
                    + """
                     ORDER BY p.decided_at IS NOT NULL, p.decided_at, r.weight DESC, r.kind,
                      r.left_id, r.right_id LIMIT :atMost OFFSET :offset
                    """)
            .bind("atMost", atMost)
            .bind("offset", offset)
            .map(DecisionRows::read)
            .list());
  }

  /** How many pairs a person should still look at. */
  public int countOpen() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT COUNT(*) FROM merge_decision r" + PERSONS)
            .mapTo(Integer.class)
            .one());
  }
}
