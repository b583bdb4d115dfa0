package wegwijs.indexer;

import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RunWriter;

/**
 * Whether a source lost so many services that a person must look first: more than 50, or more than a
 * fifth where that is at least five.
 */
record ShrinkGuard(int before, int lost) {
  private static final int MANY = 50;
  private static final int FEW = 5;

  static ShrinkGuard of(RunWriter run) {
    return new ShrinkGuard(
        run.countBefore(RecordKind.SERVICE), run.countUnseen(RecordKind.SERVICE));
  }

  boolean mustBeHeld() {
    return lost > MANY || (lost >= FEW && lost * 5L > before);
  }

  String words() {
    return lost + " van " + before;
  }
}
