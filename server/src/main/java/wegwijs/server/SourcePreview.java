package wegwijs.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import wegwijs.data.model.Source;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.Preview;
import wegwijs.indexer.Reading;
import wegwijs.indexer.report.ProgressMonitor;

/** Shows what would become of a source, in a store of its own that is thrown away. Stateless. */
final class SourcePreview {
  private SourcePreview() {}

  /**
   * Reads a source to its end as a run would; a run that goes on is not held up.
   *
   * @param atMost how many records of each kind to give
   * @param monitor follows the work, and may stop it
   * @throws CannotContinue if there is no room for it
   */
  static Preview of(
      Installation installation,
      Source source,
      Reading reading,
      int atMost,
      ProgressMonitor monitor) {
    try {
      Path folder = Files.createTempDirectory("wegwijs-proef");
      try {
        return installation
            .importer(RecordStore.open(folder.resolve("store.db")))
            .preview(source, reading, atMost, monitor);
      } finally {
        RehearseCommand.delete(folder);
      }
    } catch (IOException e) {
      throw new CannotContinue(SourceOptions.text("try.noRoom", e), e);
    }
  }
}
