package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The history of runs. Safe to share between threads. */
public final class Runs {
  private final Jdbi jdbi;

  Runs(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The id of the newest run; 0 before the first. */
  public long latestId() {
    return jdbi.withHandle(handle ->
        handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM run").mapTo(Long.class).one());
  }

  /** The id of the newest run that may have changed records; 0 before the first. */
  public long latestChangeId() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT COALESCE(MAX(id), 0) FROM run
                 WHERE outcome IN ('complete', 'incomplete')
                """)
            .mapTo(Long.class)
            .one());
  }

  /** The newest runs, newest first. */
  public List<RunRecord> latest(int atMost) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM run ORDER BY id DESC LIMIT :atMost")
            .bind("atMost", atMost)
            .map(Runs::read)
            .list());
  }

  /**
   * Runs over sources, newest first; merging is none.
   *
   * @param source only over this one; all when empty
   */
  public List<RunRecord> list(String source, int offset, int atMost) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT * FROM run WHERE source <> :merging AND (:source = '' OR source = :source)
                 ORDER BY id DESC LIMIT :atMost OFFSET :offset
                """)
            .bind("merging", OverlayWriter.SOURCE)
            .bind("source", source)
            .bind("atMost", atMost)
            .bind("offset", offset)
            .map(Runs::read)
            .list());
  }

  /** One run, if there was one with this id. */
  public Optional<RunRecord> find(long id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM run WHERE id = :id")
            .bind("id", id)
            .map(Runs::read)
            .findOne());
  }

  /** The issues of a run as JSON, in the order in which they arose. */
  public List<String> issues(long run) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT content FROM run_issue WHERE run = :run ORDER BY position")
            .bind("run", run)
            .mapTo(String.class)
            .list());
  }

  /**
   * Adds what came out after a run was finished, such as when it was published.
   *
   * @param issues as JSON, in order
   */
  public void addIssues(long run, List<String> issues) {
    jdbi.useTransaction(handle ->
        issues.forEach(issue ->
            handle.execute(
                """
                INSERT INTO run_issue (run, position, content)
                SELECT ?, COALESCE(MAX(position) + 1, 0), ? FROM run_issue WHERE run = ?
                """,
                run,
                issue,
                run)));
  }

  private static RunRecord read(ResultSet row, StatementContext context) throws SQLException {
    return new RunRecord(
        row.getLong("id"),
        row.getString("source"),
        Instant.parse(row.getString("started_at")),
        Instant.parse(row.getString("finished_at")),
        RunOutcome.get(row.getString("outcome")),
        new RunCounts(
            row.getInt("records_read"),
            row.getInt("accepted"),
            row.getInt("unchanged"),
            row.getInt("rejected"),
            row.getInt("skipped"),
            row.getInt("gone")));
  }
}
