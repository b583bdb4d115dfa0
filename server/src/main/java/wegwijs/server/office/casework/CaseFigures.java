package wegwijs.server.office.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import wegwijs.server.office.OfficeStore;

/** What is kept of cases in the end: numbers. Safe to share between threads. */
public final class CaseFigures {
  private final OfficeStore store;
  private final CaseRows rows;

  /** The figures of this store. */
  public CaseFigures(OfficeStore store) {
    this.store = store;
    rows = new CaseRows(store.sealer());
  }

  /** The portals of which something is kept. */
  public Set<String> portals() {
    return store.with(handle ->
        new TreeSet<>(
            handle.select("SELECT DISTINCT portal FROM casework").mapTo(String.class).list()));
  }

  /**
   * Removes what was kept long enough; counts remain.
   *
   * @param untouchedBefore open cases that did not change since are removed
   * @param closedBefore cases that were closed before this are removed
   * @return how many were removed
   */
  public int purge(String portal, Instant untouchedBefore, Instant closedBefore) {
    String old =
        " FROM casework WHERE portal = ?"
            + " AND (closed_at < ? OR (closed_at IS NULL AND changed_at < ?))";
    String[] values = {portal, closedBefore.toString(), untouchedBefore.toString()};
    return store.inTransaction(handle -> {
      keys(handle.select("SELECT *" + old, (Object[]) values).map(rows::file).list())
          .forEach((key, number) -> add(handle, portal, key, number));
      return handle.execute("DELETE" + old, (Object[]) values);
    });
  }

  /** How many cases there were on a portal, also of those that are removed. */
  public List<CaseCount> counts(String portal) {
    Map<CaseKey, Integer> counts = new TreeMap<>(CaseKey.ORDER);
    store.with(handle -> {
      handle
          .select("SELECT * FROM casework_count WHERE portal = ?", portal)
          .map((row, context) -> counts.merge(key(row), row.getInt("number"), Integer::sum))
          .list();
      keys(handle.select("SELECT * FROM casework WHERE portal = ?", portal).map(rows::file).list())
          .forEach((key, number) -> counts.merge(key, number, Integer::sum));
      return counts;
    });
    return counts.entrySet().stream().map(entry -> entry.getKey().count(entry.getValue())).toList();
  }

  private static void add(Handle handle, String portal, CaseKey key, int number) {
    handle.execute(
        "INSERT INTO casework_count (month, portal, municipality, aspect, term, outcome, number)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = number +"
            + " excluded.number",
        key.month(),
        portal,
        key.municipality(),
        key.aspect().name(),
        key.term(),
        key.outcome(),
        number);
  }

  private static Map<CaseKey, Integer> keys(List<CaseFile> files) {
    Map<CaseKey, Integer> counts = new TreeMap<>(CaseKey.ORDER);
    files.stream().flatMap(CaseKey::of).forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts;
  }

  private static CaseKey key(ResultSet row) throws SQLException {
    return new CaseKey(
        row.getString("month"),
        row.getString("municipality"),
        CaseCount.Aspect.valueOf(row.getString("aspect")),
        row.getString("term"),
        row.getString("outcome"));
  }
}
