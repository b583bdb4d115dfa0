package wegwijs.server.office.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import wegwijs.data.time.DutchTime;
import wegwijs.server.office.OfficeStore;

/**
 * How many visitors found what they sought: a number per day and portal, and nothing of who they
 * were or what they asked. Safe to share between threads.
 */
public final class Satisfaction {

  private final OfficeStore store;
  private final Clock clock;

  /** The counts in this store. */
  public Satisfaction(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Counts an answer. */
  public void add(String portal, boolean isFound) {
    store.with(handle ->
        handle.execute(
            "INSERT INTO satisfaction (day, portal, found, missed) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (day, portal) DO UPDATE"
                + " SET found = found + excluded.found, missed = missed + excluded.missed",
            LocalDate.ofInstant(clock.instant(), DutchTime.ZONE).toString(),
            portal,
            isFound ? 1 : 0,
            isFound ? 0 : 1));
  }

  /** The counts of a portal in a period, by day; days without answers are left out. */
  public List<Answers> list(String portal, LocalDate from, LocalDate to) {
    return store.with(handle ->
        handle
            .select(
                "SELECT day, found, missed FROM satisfaction"
                    + " WHERE portal = ? AND day BETWEEN ? AND ? ORDER BY day",
                portal,
                from.toString(),
                to.toString())
            .map((row, context) ->
                new Answers(
                    LocalDate.parse(row.getString("day")),
                    row.getInt("found"),
                    row.getInt("missed")))
            .list());
  }

  /** How many found it on a day, and how many did not. */
  public record Answers(LocalDate day, int found, int missed) {}
}
