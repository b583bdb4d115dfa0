package wegwijs.indexer.report;

/**
 * Follows a run while it goes on, and may stop it. Called by one thread at a time; {@link
 * #isCancelled} may be set by any other.
 */
public interface ProgressMonitor {
  /** One that follows nothing and never stops. */
  ProgressMonitor NONE = new ProgressMonitor() {};

  /** The parts of a run. */
  enum Task {
    /** Visiting the pages of a site. */
    CRAWL,
    /** Taking records in. */
    IMPORT,
    /** Writing services to the index. */
    INDEX
  }

  /**
   * A task begins.
   *
   * @param expected how many pages or records there will be, by what is known; 0 when nothing is
   */
  default void begin(Task task, long expected) {}

  /** So many pages or records more are done. */
  default void update(long done) {}

  /** The task that began last is done. */
  default void end() {}

  /** Whether the run must stop; it does so within seconds. */
  default boolean isCancelled() {
    return false;
  }

  /**
   * Does something as soon as the run must stop, on another thread; for work that waits.
   *
   * @param action is quick and may be done more than once
   */
  default void onCancel(Runnable action) {}

  /**
   * Counts one more, or stops the run.
   *
   * @throws RunCancelled if the run must stop
   */
  default void step() {
    if (isCancelled()) {
      throw new RunCancelled();
    }
    update(1);
  }
}
