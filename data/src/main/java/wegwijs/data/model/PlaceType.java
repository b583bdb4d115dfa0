package wegwijs.data.model;

/**
 * What kind of place a location or address is. HSDS 3: {@code location_type}, {@code address_type}.
 */
public enum PlaceType {
  PHYSICAL("physical"),
  POSTAL("postal"),
  VIRTUAL("virtual");

  private final String word;

  PlaceType(String word) {
    this.word = word;
  }

  /** The word of the specification, as it stands in files. */
  @Override
  public String toString() {
    return word;
  }
}
