package wegwijs.data.model;

/** The two kinds of record that are kept with a history of their own. */
public enum RecordKind {
  ORGANIZATION("organization"),
  SERVICE("service");

  private final String word;

  RecordKind(String word) {
    this.word = word;
  }

  /**
   * The kind with this name.
   *
   * @throws IllegalArgumentException if no kind has it
   */
  public static RecordKind get(String word) {
    return switch (word) {
      case "organization" -> ORGANIZATION;
      case "service" -> SERVICE;
      default -> throw new IllegalArgumentException("there is no kind of record '" + word + "'");
    };
  }

  /** The HSDS 3 name of the object, as it stands in the store. */
  @Override
  public String toString() {
    return word;
  }
}
