package wegwijs.indexer;

import java.nio.file.Path;
import wegwijs.data.model.Source;
import wegwijs.indexer.ingest.Readers;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.ingest.SourceRefused;

/** Hands over all records of a source, once. */
@FunctionalInterface
public interface Reading {
  /**
   * Reads the source to its end.
   *
   * @throws SourceRefused if the source as a whole is not what it seems
   */
  void into(Sink sink) throws SourceRefused;

  /** Of a file or folder. */
  static Reading ofFile(Source source, Path file) {
    return sink -> Readers.read(source, file, sink);
  }
}
