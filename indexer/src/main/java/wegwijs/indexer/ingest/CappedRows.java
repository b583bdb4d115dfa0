package wegwijs.indexer.ingest;

import java.util.List;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Passes on the first million rows of one file and tells where it stopped, so that what tells rows
 * apart stays within memory. The rest of the file counts as not read, not as gone. Used once.
 */
final class CappedRows implements TableSink {
  /** More rows than any table of a social map has. */
  static final int MOST_ROWS = 1_000_000;

  private final TableSink rows;
  private final Sink sink;
  private int taken;

  CappedRows(TableSink rows, Sink sink) {
    this.rows = rows;
    this.sink = sink;
  }

  @Override
  public int countKnown(List<String> names) {
    return rows.countKnown(names);
  }

  @Override
  public void begin(List<String> names) throws SourceRefused {
    rows.begin(names);
  }

  @Override
  public void row(String place, List<String> fields) throws SourceRefused {
    if (taken < MOST_ROWS) {
      taken++;
      rows.row(place, fields);
    } else if (taken == MOST_ROWS) {
      taken++;
      sink.incomplete(Issue.partMissing(place, null, Reason.TOO_MANY_ROWS));
    }
  }
}
