package wegwijs.server.http;

/**
 * Ends the handling of a request that cannot be answered as it was asked. Not a bug; not logged.
 */
public final class RequestRefused extends RuntimeException {
  private final transient Problem problem;

  RequestRefused(Problem problem) {
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
