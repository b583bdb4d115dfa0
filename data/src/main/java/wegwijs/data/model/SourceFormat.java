package wegwijs.data.model;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a source delivers its records. */
public enum SourceFormat {
  /** Our own JSON, which editors write. */
  WEGWIJS("wegwijs"),
  /** HSDS 3 as JSON: a file, or an API with pages. */
  HSDS("hsds"),
  /** HSDS 1, 2 or 3 as a folder or zip file of CSV tables with a {@code datapackage.json}. */
  HSDS_CSV("hsds-csv"),
  /** A spreadsheet saved as CSV, by a recipe. */
  CSV("csv"),
  /** An Excel workbook, by a recipe. */
  XLSX("xlsx"),
  /** JSON with field names of its own, by a recipe. */
  JSON("json"),
  /** A list of contracts as CSV or an Excel workbook, by a recipe. */
  CONTRACTS("contracts"),
  /** JSON-LD in the words of schema.org. */
  SCHEMAORG("schemaorg"),
  /** A web site, whose pages are visited. */
  SITE("site");

  private final String word;

  SourceFormat(String word) {
    this.word = word;
  }

  /** The format with this word, if there is one. */
  public static Optional<SourceFormat> find(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /** The word by which a configuration or a command names the format. */
  @Override
  public String toString() {
    return word;
  }
}
