package wegwijs.data.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import wegwijs.data.model.RecordKind;

/** What a source had before a run and what the run has not seen. Used within that run. */
final class UnseenRecords {
  private static final String UNSEEN =
      " source = :source AND missing_since IS NULL AND seen_in_run < :run";

  private static final Duration MONTH = Duration.ofDays(30);

  private final Handle handle;
  private final String source;
  private final Instant now;
  private final long run;

  UnseenRecords(Handle handle, String source, Instant now, long run) {
    this.handle = handle;
    this.source = source;
    this.now = now;
    this.run = run;
  }

  /** Sees what was read at these places, or at parts of them. */
  void keepAt(Collection<String> places) {
    forEachAt(
        places,
        """
        UPDATE record SET seen_in_run = :run, misses = 0, missed_since = NULL
         WHERE kind = :kind AND id = :id AND source = :source
        """);
  }

  /** Counts as many misses of what was read at these places as patience asks for, all but one. */
  void expireAt(Collection<String> places, Patience patience) {
    forEachAt(
        places,
        """
        UPDATE record SET misses = %d, missed_since = '%s'
         WHERE kind = :kind AND id = :id AND source = :source AND seen_in_run < :run
        """
            .formatted(patience.misses() - 1, now.minus(patience.span())));
  }

  private void forEachAt(Collection<String> places, String update) {
    if (places.isEmpty()) {
      return;
    }
    Set<String> wanted = Set.copyOf(places);
    List<Key> found =
        bind(handle.createQuery("SELECT kind, id, place FROM record WHERE" + UNSEEN))
            .map((row, context) ->
                new Key(row.getString("kind"), row.getString("id"), row.getString("place")))
            .filter(key -> wanted.contains(key.page()))
            .list();
    for (Key key : found) {
      bind(handle.createUpdate(update)).bind("kind", key.kind()).bind("id", key.id()).execute();
    }
  }

  /** Which record, and where it was read. */
  private record Key(String kind, String id, String place) {
    String page() {
      int fragment = place.indexOf('#');
      return fragment < 0 ? place : place.substring(0, fragment);
    }
  }

  /** How many records of a kind went unseen that the run before still saw. */
  int countLost(RecordKind kind) {
    return bind(handle.createQuery(
            "SELECT COUNT(*) FROM record WHERE kind = :kind AND misses = 0 AND" + UNSEEN))
        .bind("kind", kind.toString())
        .mapTo(Integer.class)
        .one();
  }

  /**
   * How many were missed in the last month, gone by now or not, less what came since the first of
   * them was missed.
   */
  int countShrinkOfMonth() {
    int missed =
        bind(handle.createQuery(
                """
                SELECT COUNT(*) FROM record WHERE kind = 'service' AND source = :source
                  AND seen_in_run < :run AND COALESCE(missed_since, :now) > :since
                """))
            .bind("now", now.toString())
            .bind("since", since())
            .mapTo(Integer.class)
            .one();
    int added =
        bind(handle.createQuery(
                """
                SELECT COUNT(*) FROM record WHERE kind = 'service' AND source = :source
                  AND seen_in_run = :run AND first_seen >=
                    (SELECT MIN(COALESCE(missed_since, :now)) FROM record WHERE kind = 'service'
                       AND source = :source AND seen_in_run < :run
                       AND COALESCE(missed_since, :now) > :since)
                """))
            .bind("now", now.toString())
            .bind("since", since())
            .mapTo(Integer.class)
            .one();
    return Math.max(0, missed - added);
  }

  /** A month ago, or the first run that was kept after one that waited for a person. */
  private String since() {
    String monthAgo = now.minus(MONTH).toString();
    return handle
        .createQuery(
            """
            SELECT MIN(started_at) FROM run WHERE source = :source AND outcome = 'complete'
              AND id > (SELECT MAX(id) FROM run WHERE source = :source AND outcome = 'held')
            """)
        .bind("source", source)
        .mapTo(String.class)
        .findOne()
        .filter(looked -> looked.compareTo(monthAgo) > 0)
        .orElse(monthAgo);
  }

  /** Counts one more miss of each, and marks as gone what was missed long enough. */
  int mark(Patience patience) {
    bind(handle.createUpdate(
            "UPDATE record SET misses = misses + 1,"
                + " missed_since = COALESCE(missed_since, :now) WHERE"
                + UNSEEN))
        .bind("now", now.toString())
        .execute();
    String enough = " misses >= :misses AND missed_since <= :before AND" + UNSEEN;
    int services =
        bind(handle.createQuery("SELECT COUNT(*) FROM record WHERE kind = 'service' AND" + enough))
            .bind("misses", patience.misses())
            .bind("before", now.minus(patience.span()).toString())
            .mapTo(Integer.class)
            .one();
    bind(handle.createUpdate(
            "UPDATE record SET missing_since = :now, changed_in_run = :run WHERE" + enough))
        .bind("misses", patience.misses())
        .bind("before", now.minus(patience.span()).toString())
        .bind("now", now.toString())
        .execute();
    return services;
  }

  private <S extends SqlStatement<S>> S bind(S statement) {
    return statement.bind("source", source).bind("run", run);
  }
}
