package wegwijs.indexer.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The issues of one run, in the order in which they arose. Keeps the first {@value #MOST_KEPT} and
 * counts them all, so that a hopeless file does not fill the memory. Not for sharing between
 * threads.
 */
public final class Issues {
  static final int MOST_KEPT = 10_000;

  private final List<Issue> kept = new ArrayList<>();
  private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);

  /** Notes an issue. */
  public void add(Issue issue) {
    counts.merge(issue.reason(), 1, Integer::sum);
    if (kept.size() < MOST_KEPT) {
      kept.add(issue);
    }
  }

  /** The issues that were kept. */
  public List<Issue> list() {
    return Collections.unmodifiableList(kept);
  }

  /** How often each reason arose. */
  public Map<Reason, Integer> counts() {
    return Collections.unmodifiableMap(counts);
  }
}
