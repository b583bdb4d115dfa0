package wegwijs.indexer.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.json.Json;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunRecord;

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

  /** The same with further issues at its end. */
  public RunReport with(List<Issue> more) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(more);
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    counts.putAll(reasons);
    more.forEach(issue -> counts.merge(issue.reason(), 1, Integer::sum));
    return new RunReport(run, source, outcome, this.counts, all, counts);
  }

  /**
   * The report of a run of long ago.
   *
   * @param kept the issues as the store keeps them
   */
  public static RunReport of(RunRecord run, List<String> kept) {
    Issues issues = new Issues();
    kept.forEach(line -> issues.add(Json.read(line.getBytes(StandardCharsets.UTF_8), Issue.class)));
    return new RunReport(
        run.id(), run.source(), run.outcome(), run.counts(), issues.list(), issues.counts());
  }
}
