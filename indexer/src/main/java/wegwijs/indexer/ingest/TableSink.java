package wegwijs.indexer.ingest;

import java.util.List;

/** Takes the rows of the tables of one file, in the order of the file. */
interface TableSink {
  /** How many of these names are columns that it knows; none when they cannot head a table. */
  int countKnown(List<String> names);

  /**
   * Begins a table.
   *
   * @throws SourceRefused if these names cannot head a table
   */
  void begin(List<String> names) throws SourceRefused;

  /**
   * Takes a row of the table that began last.
   *
   * @throws SourceRefused if the file cannot be taken in for this row
   */
  void row(String place, List<String> fields) throws SourceRefused;
}
