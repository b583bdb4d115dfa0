package wegwijs.indexer.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the services of a spreadsheet by a recipe that says which column is what. */
record TableReader(TableFile table, Recipe recipe) implements SourceReader {
  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    table.read(file, new CappedRows(new ServiceTable(recipe, sink), sink), sink);
  }
}
