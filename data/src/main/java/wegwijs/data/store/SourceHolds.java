package wegwijs.data.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The sources that are not read by themselves for a while. Safe to share between threads. */
public final class SourceHolds {
  private final Jdbi jdbi;

  SourceHolds(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** That a source waits, by whom and since when. */
  public record Hold(String source, String by, Instant at) {}

  /** Puts a source on hold; one that is on hold stays so. */
  public void put(Hold hold) {
    jdbi.useHandle(handle ->
        handle.execute(
            """
            INSERT INTO source_hold (source, held_by, held_at) VALUES (?, ?, ?)
            ON CONFLICT (source) DO NOTHING
            """,
            hold.source(),
            hold.by(),
            hold.at().toString()));
  }

  /** Lets a source go on. */
  public void release(String source) {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM source_hold WHERE source = ?", source));
  }

  /** The hold on a source, if there is one. */
  public Optional<Hold> find(String source) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM source_hold WHERE source = :source")
            .bind("source", source)
            .map((row, context) ->
                new Hold(
                    row.getString("source"),
                    row.getString("held_by"),
                    Instant.parse(row.getString("held_at"))))
            .findOne());
  }
}
