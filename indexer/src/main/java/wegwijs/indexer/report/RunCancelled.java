package wegwijs.indexer.report;

/** Somebody stopped the run; the one who began it undoes or keeps its work. */
public final class RunCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Made where the run notices that it must stop. */
  public RunCancelled() {
    super("the run was cancelled", null, false, false);
  }
}
