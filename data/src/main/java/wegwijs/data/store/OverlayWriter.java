package wegwijs.data.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import wegwijs.data.model.RecordKind;

/**
 * Replaces all golden records and all that the rules decided, as one transaction: either all of it,
 * or nothing. Only what differs is written, and told as changed under a run of its own. Not for
 * sharing between threads.
 */
public final class OverlayWriter implements AutoCloseable {
  /** Stands as the source of the run; no source can have this name. */
  public static final String SOURCE = "(samenvoegen)";

  private final Handle handle;
  private final Instant now;
  private final long run;
  private final GoldenRows rows;
  private final Map<GoldenRows.Key, String> shownAs;
  private final Set<GoldenRows.Key> kept = new HashSet<>();
  private int changed;

  OverlayWriter(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
    try {
      handle.begin();
      this.run =
          handle
              .createQuery(
                  """
                  INSERT INTO run SELECT COALESCE(MAX(id), 0) + 1, :source, :now, :now, 'complete',
                    0, 0, 0, 0, 0, 0 FROM run RETURNING id
                  """)
              .bind("source", SOURCE)
              .bind("now", now.toString())
              .mapTo(Long.class)
              .one();
      this.rows = new GoldenRows(handle, now, run);
      this.shownAs = rows.shownAs();
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  /** Keeps a golden record. Each record may be a member of one only. */
  public void put(Golden golden) {
    RecordKind kind = golden.shown().kind();
    String id = golden.shown().id().toString();
    kept.add(new GoldenRows.Key(kind, id));
    boolean isChanged = rows.write(golden);
    for (UUID member : golden.members()) {
      GoldenRows.Key key = new GoldenRows.Key(kind, member.toString());
      if (!id.equals(shownAs.remove(key))) {
        rows.show(key, id);
        isChanged = true;
      }
    }
    changed += isChanged ? 1 : 0;
  }

  /** Keeps what the rules decided in place of what they decided before. */
  public void putDecisions(List<MergeDecision> decisions) {
    Map<RecordPair, MergeDecision> before = DecisionRows.ofRules(handle);
    for (MergeDecision decision : decisions) {
      MergeDecision known = before.remove(decision.pair());
      if (known == null
          || known.verdict() != decision.verdict()
          || !known.evidence().equals(decision.evidence())) {
        DecisionRows.write(handle, decision);
      }
    }
    before.keySet().forEach(pair -> DecisionRows.delete(handle, pair, DecisionRows.RULE));
  }

  /**
   * Ends the merging and makes it visible; what was not put is shown as it was told again.
   *
   * @param shown what of the {@link Unshown} it took into account
   */
  public OverlayChanges finish(List<String> shown) {
    return finish(rows.list(), shown);
  }

  /** Those of the golden records that were not put are no more. */
  private OverlayChanges finish(List<GoldenRows.Key> before, List<String> shown) {
    shownAs.keySet().forEach(member -> rows.show(member, null));
    List<GoldenRows.Key> dissolved =
        before.stream().filter(golden -> !kept.contains(golden)).toList();
    dissolved.forEach(rows::delete);
    boolean isChange = changed > 0 || !dissolved.isEmpty() || !shownAs.isEmpty();
    endRun(isChange, dissolved.size());
    Unshown.remove(handle, shown);
    handle.commit();
    return new OverlayChanges(isChange ? run : 0, kept.size(), changed, dissolved.size());
  }

  /**
   * Ends the work on these records alone and makes it visible; all others stay as they are shown.
   */
  public OverlayChanges finishOnly(RecordKind kind, Set<UUID> members) {
    Set<GoldenRows.Key> own =
        members.stream()
            .map(member -> new GoldenRows.Key(kind, member.toString()))
            .collect(Collectors.toSet());
    shownAs.keySet().retainAll(own);
    return finish(
        rows.list().stream().filter(own::contains).toList(),
        Unshown.marksOf(handle, kind, members));
  }

  /** A merging that changed nothing leaves no run. */
  private void endRun(boolean isChange, int dissolved) {
    if (!isChange) {
      handle.execute("DELETE FROM run WHERE id = ?", run);
      return;
    }
    handle
        .createUpdate(
            """
            UPDATE run SET records_read = :read, accepted = :changed, unchanged = :unchanged,
              gone = :gone, finished_at = :now WHERE id = :run
            """)
        .bind("read", kept.size())
        .bind("changed", changed)
        .bind("unchanged", kept.size() - changed)
        .bind("gone", dissolved)
        .bind("now", now.toString())
        .bind("run", run)
        .execute();
  }

  /** Ends the work; a merging that was not finished is undone. */
  @Override
  public void close() {
    if (handle.isInTransaction()) {
      handle.rollback();
    }
    handle.close();
  }
}
