package wegwijs.data.model;

/** How often a schedule recurs, in the words of RFC 5545 that HSDS 3 allows. */
public enum Frequency {
  WEEKLY("WEEKLY"),
  MONTHLY("MONTHLY");

  private final String word;

  Frequency(String word) {
    this.word = word;
  }

  /** The word of the specification, as it stands in files. */
  @Override
  public String toString() {
    return word;
  }
}
