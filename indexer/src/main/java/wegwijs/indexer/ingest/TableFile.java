package wegwijs.indexer.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the rows of a spreadsheet, one at a time. Safe to share between threads. */
interface TableFile {
  /**
   * Reads a file to its end.
   *
   * @param remarks takes what is not a row of a table
   * @throws SourceRefused if the file as a whole cannot be trusted
   */
  void read(Path file, TableSink rows, Sink remarks) throws IOException, SourceRefused;
}
