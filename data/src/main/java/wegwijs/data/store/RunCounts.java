package wegwijs.data.store;

/**
 * The balance of a run: every record read was accepted (new or changed), unchanged, rejected or
 * skipped. {@code gone} counts the records that the source no longer contains; they were not read.
 */
public record RunCounts(
    int read, int accepted, int unchanged, int rejected, int skipped, int gone) {
  /** Checks the balance. */
  public RunCounts {
    if (read != accepted + unchanged + rejected + skipped) {
      throw new IllegalArgumentException(
          "a run of %d records cannot have %d accepted + %d unchanged + %d rejected + %d skipped"
              .formatted(read, accepted, unchanged, rejected, skipped));
    }
  }
}
