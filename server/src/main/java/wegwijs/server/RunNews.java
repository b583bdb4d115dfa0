package wegwijs.server;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Headway;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;

/**
 * What a run in a process of its own tells of itself, as a line of JSON: now and then how far it
 * is, and at last how it ended. Immutable.
 *
 * @param task what it does; absent before the first
 * @param done how many pages or records of it
 * @param expected how many there will be; 0 when that is not known
 * @param failure why it could not be done; absent while it goes well
 * @param leftOut what the index cannot hold; absent when that is nothing, and before the end
 */
record RunNews(
    ProgressMonitor.@Nullable Task task,
    long done,
    long expected,
    @Nullable String failure,
    @Nullable List<Issue> leftOut) {
  /** Nothing was told yet. */
  static final RunNews NONE = new RunNews(null, 0, 0, null, null);

  static RunNews of(Headway now) {
    return new RunNews(now.task(), now.done(), now.expected(), null, null);
  }

  static RunNews done(List<Issue> leftOut) {
    return new RunNews(null, 0, 0, null, leftOut);
  }

  static RunNews failed(@Nullable String why) {
    return new RunNews(null, 0, 0, why, null);
  }

  List<Issue> listLeftOut() {
    return leftOut == null ? List.of() : leftOut;
  }

  /** Tells it to who follows the run, who knows what was told before. */
  void tell(ProgressMonitor monitor, RunNews before) {
    if (task == null) {
      return;
    }
    boolean isNew = task != before.task || expected != before.expected || done < before.done;
    if (isNew) {
      monitor.begin(task, expected);
    }
    monitor.update(isNew ? done : done - before.done);
  }
}
