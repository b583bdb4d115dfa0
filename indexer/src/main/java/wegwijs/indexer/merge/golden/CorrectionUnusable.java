package wegwijs.indexer.merge.golden;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.store.Correction;

/** A correction has a value that its field cannot hold. */
public final class CorrectionUnusable extends RuntimeException {
  private static final long serialVersionUID = 1;

  CorrectionUnusable(UUID record, List<Correction> corrections, Throwable cause) {
    super(
        "corrections of record %s do not fit its fields (%s); withdraw or change them"
            .formatted(
                record,
                corrections.stream().map(Correction::field).collect(Collectors.joining(", "))),
        cause);
  }
}
