package wegwijs.indexer.extract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** What a page turned out to say. Immutable. */
public sealed interface Extraction {
  /** Where the page was found. */
  URI url();

  /** When it was fetched. */
  Instant fetchedAt();

  /**
   * Records were found.
   *
   * @param records at least one, in the order of the page
   * @param held values for a person to look at
   * @param issues what was left out or repaired
   */
  record Extracted(
      URI url,
      Instant fetchedAt,
      List<ExtractedRecord> records,
      List<Held> held,
      List<Issue> issues)
      implements Extraction {
    /** Copies the lists. */
    public Extracted {
      records = List.copyOf(records);
      held = List.copyOf(held);
      issues = List.copyOf(issues);
    }
  }

  /**
   * The page holds no record; what is known from an earlier visit must stay.
   *
   * @param reason one of those that begin with {@code PAGE_}
   */
  record NotContent(URI url, Instant fetchedAt, Reason reason) implements Extraction {}
}
