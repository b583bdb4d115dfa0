package wegwijs.indexer;

import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;

/** How the taking of a source ends. */
record Ending(RunOutcome outcome, RunCounts counts) {
  private static final RunCounts NOTHING = new RunCounts(0, 0, 0, 0, 0, 0);

  /** The source is not what it seems. */
  static final Ending REFUSED = new Ending(RunOutcome.REFUSED, NOTHING);

  /** Somebody stopped it. */
  static final Ending CANCELLED = new Ending(RunOutcome.CANCELLED, NOTHING);
}
