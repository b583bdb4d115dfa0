package wegwijs.data.store;

import java.util.Arrays;

/** Whether two records tell of the same thing. */
public enum Verdict {
  /** They are shown as one. */
  MERGE("merge"),
  /** They may be the same; a person must say. Until then they are shown apart. */
  REVIEW("review"),
  /** They are never shown as one, whatever the rules find. */
  NEVER("never");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  static Verdict get(String word) {
    return Arrays.stream(values())
        .filter(value -> value.word.equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** The word in the store. */
  @Override
  public String toString() {
    return word;
  }
}
