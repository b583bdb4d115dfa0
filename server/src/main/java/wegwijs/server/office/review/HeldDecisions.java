package wegwijs.server.office.review;

import java.time.Instant;
import wegwijs.server.office.OfficeStore;

/**
 * What editors decided about values that may be of a private person. Keeps no such value, only a
 * mark by which it is known again. Safe to share between threads.
 */
public final class HeldDecisions {
  private final OfficeStore store;

  /** The decisions in this store. */
  public HeldDecisions(OfficeStore store) {
    this.store = store;
  }

  /**
   * A value that is held.
   *
   * @param place where it was read
   * @param field for which it was found
   */
  public record Held(String source, String place, String field, String value) {}

  /** What was decided. */
  public enum Verdict {
    PUBLISHED,
    REFUSED
  }

  /** Keeps a decision in place of an earlier one. */
  public void put(Held held, Verdict verdict, String by, Instant at) {
    store.with(handle ->
        handle.execute(
            """
            INSERT INTO held_decision
              (source, place, field, value_mark, verdict, decided_by, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source, place, field, value_mark) DO UPDATE SET
              verdict = excluded.verdict, decided_by = excluded.decided_by,
              decided_at = excluded.decided_at
            """,
            held.source(),
            held.place(),
            held.field(),
            mark(held),
            verdict.name(),
            by,
            at.toString()));
  }

  /** Whether somebody decided about a value. */
  public boolean isDecided(Held held) {
    return store.with(handle ->
        handle
            .select(
                """
                SELECT 1 FROM held_decision
                 WHERE source = ? AND place = ? AND field = ? AND value_mark = ?
                """,
                held.source(),
                held.place(),
                held.field(),
                mark(held))
            .mapTo(Integer.class)
            .findOne()
            .isPresent());
  }

  /** Nobody without the key can tell which value has this mark, not even by trying them all. */
  private String mark(Held held) {
    return store.sealer().sign("held " + held.value());
  }
}
