package wegwijs.server.export;

import java.util.Locale;

/** In which form the directory is written. */
public enum ExportFormat {
  /** JSON in the words of HSDS 3: everything. */
  HSDS("json", "application/json"),
  /** The same as a zip file of CSV tables: all but lists of plain words. */
  HSDS_CSV("zip", "application/zip"),
  /** Our own JSON: what editors write by hand. */
  WEGWIJS("json", "application/json"),
  /** A sheet with a row for each service: what most people need. */
  CSV("csv", "text/csv; charset=utf-8"),
  /** A sheet of what surveys among clients found of organizations. */
  SURVEYS("csv", "text/csv; charset=utf-8");

  private final String ending;
  private final String type;

  ExportFormat(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** How the name of such a file ends. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** How commands and addresses name it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
