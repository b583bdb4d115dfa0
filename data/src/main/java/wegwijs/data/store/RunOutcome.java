package wegwijs.data.store;

import java.util.Arrays;

/** How a run over a source ended. */
public enum RunOutcome {
  /** The whole source was read: what it no longer contains is marked gone. */
  COMPLETE("complete"),
  /** The source broke off: what was read is kept, nothing is marked gone. */
  INCOMPLETE("incomplete"),
  /** The source lost so much that a person must confirm it: nothing was changed. */
  HELD("held"),
  /** The source could not be read at all: nothing was changed. */
  REFUSED("refused"),
  /** Somebody stopped the run: nothing was changed. */
  CANCELLED("cancelled");

  private final String word;

  RunOutcome(String word) {
    this.word = word;
  }

  /** Whether what was read is kept. */
  public boolean isKept() {
    return this == COMPLETE || this == INCOMPLETE;
  }

  static RunOutcome get(String word) {
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
