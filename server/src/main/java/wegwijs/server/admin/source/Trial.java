package wegwijs.server.admin.source;

import java.util.List;
import java.util.Optional;
import wegwijs.data.store.RunCounts;
import wegwijs.indexer.report.Issue;

/**
 * What would become of a source. Immutable.
 *
 * @param records the first ones as they would be stored
 * @param issues everything that was noted
 * @param counts the balance; empty for a site, of which only one page was read
 */
public record Trial(List<Shown> records, List<Issue> issues, Optional<RunCounts> counts) {
  /** Copies the lists. */
  public Trial {
    records = List.copyOf(records);
    issues = List.copyOf(issues);
  }

  /** A record as it would be stored. */
  public record Shown(String name, List<Value> values) {
    /** Copies the values. */
    public Shown {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of it.
   *
   * @param field its HSDS name
   * @param where on the page it was found and how sure that is; empty for a file
   */
  public record Value(String field, String text, String where) {}
}
