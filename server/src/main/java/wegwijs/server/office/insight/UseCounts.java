package wegwijs.server.office.insight;

import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.time.DutchTime;
import wegwijs.server.office.OfficeStore;

/**
 * The sums of what is used. They gather in memory and are written once a minute at most, together,
 * so that no row and no moment of writing belongs to one search. Safe to share between threads.
 */
public final class UseCounts {
  private static final System.Logger LOG = System.getLogger(UseCounts.class.getName());
  private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

  private final OfficeStore store;
  private final Clock clock;
  private Map<Key, Integer> gathered = new HashMap<>();
  private Instant written;

  private record Key(YearMonth month, String portal, Use use, String subject) {}

  /** The sums in this store. */
  public UseCounts(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    written = clock.instant();
  }

  /** Counts once. */
  public void add(String portal, Use use, String subject) {
    add(portal, use, subject, 1);
  }

  /** Counts several times at once. */
  public void add(String portal, Use use, String subject, int times) {
    synchronized (this) {
      gathered.merge(new Key(month(), portal, use, subject), times, Integer::sum);
      if (clock.instant().isBefore(written.plus(BETWEEN_WRITES))) {
        return;
      }
    }
    try {
      flush();
    } catch (JdbiException e) {
      // Whoever searches must not suffer; what is gathered is written the next time.
      LOG.log(Level.WARNING, "the figures of use are not written yet", e);
    }
  }

  /** Writes what is gathered. */
  public void flush() {
    Map<Key, Integer> sums = take();
    if (sums.isEmpty()) {
      return;
    }
    try {
      store.inTransaction(handle -> {
        sums.forEach((key, times) ->
            handle.execute(
                "INSERT INTO usage_count (month, portal, kind, subject, count)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (month, portal, kind, subject)"
                    + " DO UPDATE SET count = count + excluded.count",
                key.month().toString(),
                key.portal(),
                key.use().id(),
                key.subject(),
                times));
        return sums.size();
      });
    } catch (JdbiException e) {
      giveBack(sums);
      throw e;
    }
  }

  private synchronized Map<Key, Integer> take() {
    Map<Key, Integer> taken = gathered;
    gathered = new HashMap<>();
    written = clock.instant();
    return taken;
  }

  private synchronized void giveBack(Map<Key, Integer> sums) {
    sums.forEach((key, times) -> gathered.merge(key, times, Integer::sum));
  }

  /** The sums of a portal in these months, both included, by month. */
  public List<UseCount> list(String portal, YearMonth from, YearMonth to) {
    flush();
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM usage_count WHERE portal = ? AND month BETWEEN ? AND ?"
                    + " ORDER BY month, kind, subject",
                portal,
                from.toString(),
                to.toString())
            .map(UseCounts::read)
            .list());
  }

  private static UseCount read(ResultSet row, StatementContext context) throws SQLException {
    return new UseCount(
        YearMonth.parse(row.getString("month")),
        Use.find(row.getString("kind")).orElseThrow(),
        row.getString("subject"),
        row.getInt("count"));
  }

  /**
   * Removes the sums of before a month.
   *
   * @return how many were removed
   */
  public int purge(YearMonth before) {
    return store.with(
        handle -> handle.execute("DELETE FROM usage_count WHERE month < ?", before.toString()));
  }

  /** The month that it is in the Netherlands. */
  public YearMonth month() {
    return YearMonth.from(clock.instant().atZone(DutchTime.ZONE));
  }
}
