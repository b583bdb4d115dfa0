package wegwijs.indexer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a contract list: CSV or an Excel workbook, by a recipe. */
record ContractReader(Recipe recipe) implements SourceReader {
  private static final int HEAD = 4;

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    TableFile table =
        isWorkbook(file) ? new XlsxTables() : new CsvTable(recipe.encoding(), recipe.separator());
    table.read(file, new CappedRows(new ContractTable(recipe, sink), sink), sink);
  }

  private static boolean isWorkbook(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return FileKind.isZip(in.readNBytes(HEAD));
    }
  }
}
