package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import java.io.Serial;
import wegwijs.indexer.report.Reason;

/** A body that is not whole or not to be taken in; carries the reason. */
public final class BodyUnusable extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final Reason reason;

  BodyUnusable(Reason reason, String value) {
    super(value);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
