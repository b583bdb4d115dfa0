package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** When sources are read by themselves. Safe to share between threads. */
public final class Schedules {
  private final Jdbi jdbi;

  Schedules(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The schedule of a source; empty for one that is read only when somebody asks. */
  public Optional<SourceSchedule> find(String source) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM source_schedule WHERE source = :source")
            .bind("source", source)
            .map(Schedules::read)
            .findOne());
  }

  /** The sources that are due at this moment and not on hold, the longest due first. */
  public List<SourceSchedule> listDue(Instant now) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT schedule.* FROM source_schedule schedule
                  JOIN source ON source.id = schedule.source
                 WHERE due_at <= :now
                   AND NOT EXISTS (SELECT 1 FROM source_hold h WHERE h.source = source.id)
                 ORDER BY due_at, schedule.source
                """)
            .bind("now", now.toString())
            .map(Schedules::read)
            .list());
  }

  /** Sets the schedule of a source. */
  public void put(SourceSchedule schedule) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO source_schedule (source, every_days, pace_hours, due_at)
                VALUES (:source, :days, :hours, :due)
                ON CONFLICT (source) DO UPDATE SET every_days = excluded.every_days,
                  pace_hours = excluded.pace_hours, due_at = excluded.due_at
                """)
            .bind("source", schedule.source())
            .bind("days", schedule.everyDays())
            .bind("hours", schedule.pace().toHours())
            .bind("due", schedule.dueAt().toString())
            .execute());
  }

  /** From now on the source is read only when somebody asks. */
  public void remove(String source) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate("DELETE FROM source_schedule WHERE source = :source")
            .bind("source", source)
            .execute());
  }

  private static SourceSchedule read(ResultSet row, StatementContext context) throws SQLException {
    return new SourceSchedule(
        row.getString("source"),
        row.getInt("every_days"),
        Duration.ofHours(row.getLong("pace_hours")),
        Instant.parse(row.getString("due_at")));
  }
}
