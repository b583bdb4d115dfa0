package wegwijs.indexer.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the records of a file, one at a time. Safe to share between threads. */
public interface SourceReader {
  /**
   * Reads a file to its end.
   *
   * @throws IOException if the file cannot be read
   * @throws SourceRefused if the file as a whole cannot be trusted; what was passed on before must
   *     be undone
   */
  void read(Path file, Sink sink) throws IOException, SourceRefused;
}
