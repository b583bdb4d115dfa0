package wegwijs.server.admin.source;

import java.time.Duration;
import java.util.Optional;
import wegwijs.indexer.report.Headway;

/** A run that goes on. Safe to share between threads. */
public interface LiveRun {
  /** The id of the source; empty when the index is made anew. */
  String source();

  /** How far its present task is; empty before the first. */
  Optional<Headway> headway();

  /** Whether somebody has asked it to stop. */
  boolean isCancelled();

  /** Asks it to stop; it does so within seconds and changes nothing. */
  void cancel();

  /** Waits until it has ended, but no longer than this. Says whether it has. */
  boolean awaitEnd(Duration atMost) throws InterruptedException;
}
