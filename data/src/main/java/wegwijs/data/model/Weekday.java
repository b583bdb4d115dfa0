package wegwijs.data.model;

/** A day of the week in the words of RFC 5545. */
public enum Weekday {
  MO("MO"),
  TU("TU"),
  WE("WE"),
  TH("TH"),
  FR("FR"),
  SA("SA"),
  SU("SU");

  private final String word;

  Weekday(String word) {
    this.word = word;
  }

  /** The word of the specification, as it stands in files. */
  @Override
  public String toString() {
    return word;
  }
}
