package wegwijs.server.admin.source;

/** A source cannot be read as it is configured; the message says why and what to do, in Dutch. */
public final class SourceUnusable extends Exception {
  private final String reason;

  /** A source with this fault. */
  public SourceUnusable(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
