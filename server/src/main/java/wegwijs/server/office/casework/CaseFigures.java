package wegwijs.server.office.casework;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import wegwijs.server.office.OfficeStore;

/** What is kept of cases in the end: numbers. Safe to share between threads. */
public final class CaseFigures {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Facets that funders ask for. */
  private static final List<String> FACETS = List.of("wet/", "domein/");

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
    Map<Key, Integer> counts = new TreeMap<>(Key.ORDER);
    store.with(handle -> {
      handle
          .select(
              "SELECT month, term, outcome, number FROM casework_count WHERE portal = ?", portal)
          .map((row, context) ->
              counts.merge(
                  new Key(row.getString("month"), row.getString("term"), row.getString("outcome")),
                  row.getInt("number"),
                  Integer::sum))
          .list();
      keys(handle.select("SELECT * FROM casework WHERE portal = ?", portal).map(rows::file).list())
          .forEach((key, number) -> counts.merge(key, number, Integer::sum));
      return counts;
    });
    return counts.entrySet().stream().map(entry -> entry.getKey().count(entry.getValue())).toList();
  }

  private static void add(Handle handle, String portal, Key key, int number) {
    handle.execute(
        "INSERT INTO casework_count (month, portal, term, outcome, number) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT DO UPDATE SET number = number + excluded.number",
        key.month(),
        portal,
        key.term(),
        key.outcome(),
        number);
  }

  private static Map<Key, Integer> keys(List<CaseFile> files) {
    Map<Key, Integer> counts = new TreeMap<>(Key.ORDER);
    files.stream().flatMap(CaseFigures::keys).forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts;
  }

  /** A case counts once for all cases, and once for each of its laws and domains. */
  private static Stream<Key> keys(CaseFile file) {
    String month = YearMonth.from(file.head().times().createdAt().atZone(ZONE)).toString();
    String outcome = file.head().closing().map(closing -> closing.outcome().id()).orElse("");
    return Stream.concat(
            Stream.of(""),
            file.text().terms().stream().filter(term -> FACETS.stream().anyMatch(term::startsWith)))
        .map(term -> new Key(month, term, outcome));
  }

  private record Key(String month, String term, String outcome) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::month).thenComparing(Key::term).thenComparing(Key::outcome);

    CaseCount count(int number) {
      Optional<CaseOutcome> ended = CaseOutcome.find(outcome);
      return new CaseCount(YearMonth.parse(month), term, ended, number);
    }
  }
}
