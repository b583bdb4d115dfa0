package wegwijs.indexer.merge.match;

/**
 * How many records have a value, and whether it is of one organization. Changed while it is counted
 * by one thread.
 */
final class Sharing {
  /** An organization and its double in another source, before they were found to be one. */
  private static final int OWN = 2;

  private int records;
  private int owners;
  private String first = "";
  private String second = "";

  void add(String owner) {
    records++;
    if (owner.isEmpty() || owner.equals(first) || owner.equals(second)) {
      return;
    }
    owners++;
    if (owners == 1) {
      first = owner;
    } else {
      second = owner;
    }
  }

  int records() {
    return records;
  }

  /** Whether no more than two organizations have it. */
  boolean isOwn() {
    return owners <= OWN;
  }
}
