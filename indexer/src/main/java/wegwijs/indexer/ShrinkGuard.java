package wegwijs.indexer;

/**
 * Whether a source lost so many services that a person must look first: more than 50, or more than
 * a fifth where that is at least five, or all of them.
 *
 * @param before how many services the source had
 * @param lost how many of them it no longer contains
 */
record ShrinkGuard(int before, int lost) {
  private static final int MANY = 50;
  private static final int FEW = 5;

  boolean mustBeHeld() {
    boolean isAll = lost > 0 && lost == before;
    return isAll || lost > MANY || (lost >= FEW && lost * 5L > before);
  }

  /**
   * Whether it lost more than a fifth, and at least five, little by little. Many pages of a large
   * site come and go in a month, so that a number alone says nothing.
   */
  boolean mustBeHeldInTheLongRun() {
    return lost >= FEW && lost * 5L > before;
  }

  String words() {
    return lost + " van " + before;
  }
}
