package wegwijs.data.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import wegwijs.data.json.Json;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;

/**
 * One run over a source, as one transaction: either all of it is kept, or nothing. Not for sharing
 * between threads.
 */
public final class RunWriter implements AutoCloseable {
  private static final String CLAIMED = "claimed";

  private final Handle handle;
  private final Source source;
  private final Instant startedAt;
  private final long run;
  private final RecordRow rows;
  private final UnseenRecords unseen;

  RunWriter(Handle handle, Source source, Instant startedAt) {
    this.handle = handle;
    this.source = source;
    this.startedAt = startedAt;
    this.rows = new RecordRow(handle, source.id(), startedAt);
    try {
      handle.begin();
      this.run = claimId();
      this.unseen = new UnseenRecords(handle, source.id(), startedAt, run);
      handle.savepoint(CLAIMED);
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  /** Takes the next id by writing it, so that a second run waits here and not halfway. */
  private long claimId() {
    return handle
        .createQuery(
            """
            INSERT INTO run SELECT COALESCE(MAX(id), 0) + 1, :source, :now, :now, 'refused',
              0, 0, 0, 0, 0, 0 FROM run RETURNING id
            """)
        .bind("source", source.id())
        .bind("now", startedAt.toString())
        .mapTo(Long.class)
        .one();
  }

  /** The id of this run. */
  public long id() {
    return run;
  }

  /** Takes a record in. */
  public PutOutcome put(RecordToStore given) {
    String content = Json.write(given.value());
    Optional<RecordRow.Known> found = rows.find(given.kind(), given.id());
    if (found.isEmpty()) {
      rows.insert(given, content, run);
      return PutOutcome.ADDED;
    }
    RecordRow.Known known = found.get();
    if (known.seenInRun() == run) {
      return known.content().equals(content) ? PutOutcome.REPEATED : PutOutcome.CONFLICT;
    }
    boolean elsewhere = !known.source().equals(source.id());
    if (elsewhere && !known.missing() && known.trust() > source.trust()) {
      return PutOutcome.TRUSTED_ELSEWHERE;
    }
    if (known.content().equals(content)) {
      if (elsewhere && !known.missing() && known.trust() == source.trust()) {
        return PutOutcome.UNCHANGED; // it stays with the source that told it first
      }
      rows.touch(given, run, known.missing() || elsewhere);
      return known.missing() ? PutOutcome.ADDED : PutOutcome.UNCHANGED;
    }
    rows.replace(given, content, run);
    return known.missing() ? PutOutcome.ADDED : PutOutcome.CHANGED;
  }

  /** Whether another source told a record that is present, and this one may not say otherwise. */
  public boolean isOfOther(RecordKind kind, UUID id) {
    return rows.find(kind, id)
        .filter(known ->
            !known.missing()
                && !known.source().equals(source.id())
                && known.trust() >= source.trust())
        .isPresent();
  }

  /** Notes when the source itself last showed a record, where that was before this run. */
  public void seenAt(RecordKind kind, UUID id, Instant moment) {
    handle.execute(
        """
        UPDATE record SET last_seen = ? WHERE kind = ? AND id = ? AND source = ?
          AND seen_in_run = ? AND last_seen > ?
        """,
        moment.toString(),
        kind.toString(),
        id.toString(),
        source.id(),
        run,
        moment.toString());
  }

  /**
   * Keeps where the values of a record were found.
   *
   * @param evidence as JSON
   */
  public void putEvidence(RecordKind kind, UUID id, String evidence) {
    handle.execute(
        """
        INSERT INTO record_evidence (kind, id, content) VALUES (?, ?, ?)
        ON CONFLICT (kind, id) DO UPDATE SET content = excluded.content
        """,
        kind.toString(),
        id.toString(),
        evidence);
  }

  /** Whether the store has a record, brought by this run or an earlier one. */
  public boolean contains(RecordKind kind, UUID id) {
    return rows.find(kind, id).isPresent();
  }

  /** Where this run or an earlier one read a record. */
  public Optional<Provenance> findProvenance(RecordKind kind, UUID id) {
    return rows.find(kind, id).map(RecordRow.Known::provenance);
  }

  /** The first services that this run brought and that the source has now. */
  public List<Service> listServices(int atMost) {
    return rows.listSeen(RecordKind.SERVICE, run, atMost).stream()
        .map(content -> Json.read(content.getBytes(StandardCharsets.UTF_8), Service.class))
        .toList();
  }

  /** The first organizations that this run brought and that the source has now. */
  public List<Organization> listOrganizations(int atMost) {
    return rows.listSeen(RecordKind.ORGANIZATION, run, atMost).stream()
        .map(content -> Json.read(content.getBytes(StandardCharsets.UTF_8), Organization.class))
        .toList();
  }

  /** A service as it was before this run replaced it. */
  public Optional<Service> findReplaced(UUID service) {
    return rows.findReplaced(RecordKind.SERVICE, service)
        .map(content -> Json.read(content.getBytes(StandardCharsets.UTF_8), Service.class));
  }

  /** Notes that the source still has a record, although it could not be read this time. */
  public void keep(RecordKind kind, UUID id) {
    rows.keep(kind, id, run);
  }

  /** Notes the same of all that was read at these places, or at parts of them after a {@code #}. */
  public void keepAt(Collection<String> places) {
    unseen.keepAt(places);
  }

  /**
   * Notes that these places themselves are gone, so that no more misses of what was read there need
   * be counted.
   *
   * @param patience that of {@link #markUnseenGone}
   */
  public void expireAt(Collection<String> places, Patience patience) {
    unseen.expireAt(places, patience);
  }

  /** How many records of a kind this run has not seen, and the run before it still did. */
  public int countLost(RecordKind kind) {
    return unseen.countLost(kind);
  }

  /**
   * How many fewer services the source has than it had within the last month, and since a person
   * last looked at what it lost.
   */
  public int countShrinkOfMonth() {
    return unseen.countShrinkOfMonth();
  }

  /** How many records of a kind the source has now. */
  public int count(RecordKind kind) {
    return handle
        .createQuery(
            """
            SELECT COUNT(*) FROM record
             WHERE source = :source AND kind = :kind AND missing_since IS NULL
            """)
        .bind("source", source.id())
        .bind("kind", kind.toString())
        .mapTo(Integer.class)
        .one();
  }

  /**
   * Ends a complete run: counts a miss of what the source had and this run has not seen.
   *
   * @param patience how often and how long a record must be missing to be marked gone
   * @return how many services are marked gone
   */
  public int markUnseenGone(Patience patience) {
    return unseen.mark(patience);
  }

  /** The lines of contract lists. */
  public ContractLines contracts() {
    return new ContractLines(handle, source.id(), startedAt, run);
  }

  /**
   * Ends the run and makes it visible to readers.
   *
   * @param issues what went wrong, as JSON, in order
   */
  public void finish(RunOutcome outcome, RunCounts counts, List<String> issues, Instant now) {
    if (!outcome.isKept()) {
      handle.rollbackToSavepoint(CLAIMED);
    }
    writeRun(outcome, counts, now);
    for (int position = 0; position < issues.size(); position++) {
      handle.execute(
          "INSERT INTO run_issue (run, position, content) VALUES (?, ?, ?)",
          run,
          position,
          issues.get(position));
    }
    handle.commit();
  }

  private void writeRun(RunOutcome outcome, RunCounts counts, Instant now) {
    Update update =
        handle.createUpdate(
            """
            UPDATE run SET finished_at = :now, outcome = :outcome, records_read = :read,
              accepted = :accepted, unchanged = :unchanged, rejected = :rejected,
              skipped = :skipped, gone = :gone WHERE id = :run
            """);
    update
        .bind("now", now.toString())
        .bind("outcome", outcome.toString())
        .bind("read", counts.read())
        .bind("accepted", counts.accepted())
        .bind("unchanged", counts.unchanged())
        .bind("rejected", counts.rejected())
        .bind("skipped", counts.skipped())
        .bind("gone", counts.gone())
        .bind("run", run)
        .execute();
  }

  /** Ends the work; a run that was not finished is undone. */
  @Override
  public void close() {
    if (handle.isInTransaction()) {
      handle.rollback();
    }
    handle.close();
  }
}
