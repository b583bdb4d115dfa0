package wegwijs.server;

import java.io.IOException;
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
    try (TemporaryFolder folder = TemporaryFolder.make("wegwijs-proef")) {
      return installation
          .importer(RecordStore.open(folder.path().resolve("store.db")))
          .preview(source, reading, atMost, monitor);
    } catch (IOException e) {
      throw new CannotContinue(CommandTexts.text("try.noRoom", e), e);
    }
  }
}
