package wegwijs.server.export;

import java.util.Locale;

/** In which form the directory is written. */
public enum ExportFormat {
  /** JSON in the words of HSDS 3: everything. */
  HSDS,
  /** The same as a zip file of CSV tables: all but lists of plain words. */
  HSDS_CSV,
  /** Our own JSON: what editors write by hand. */
  WEGWIJS,
  /** A sheet with a row for each service: what most people need. */
  CSV,
  /** A sheet of what surveys among clients found of organizations. */
  SURVEYS;

  /** How commands and addresses name it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
