package wegwijs.indexer.report;

import java.util.List;
import java.util.Map;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;

/** How one run over a source went. Immutable. */
public record RunReport(
    long run,
    String source,
    RunOutcome outcome,
    RunCounts counts,
    List<Issue> issues,
    Map<Reason, Integer> reasons) {
  /** Copies the collections. */
  public RunReport {
    issues = List.copyOf(issues);
    reasons = Map.copyOf(reasons);
  }
}
