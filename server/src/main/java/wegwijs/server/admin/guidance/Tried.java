package wegwijs.server.admin.guidance;

/** What came of trying a draft; nothing is kept. */
public sealed interface Tried {
  /** It can be used. */
  record Fits(Effect effect) implements Tried {}

  /** It cannot. */
  record Wrong(Mistake mistake) implements Tried {}
}
