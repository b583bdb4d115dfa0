package wegwijs.server.admin.guidance;

import wegwijs.server.written.Version;

/** What came of keeping a draft. */
public sealed interface Saved {
  /**
   * It is kept and holds from now on.
   *
   * @param isIndexBehind whether the index must be made anew before all of it shows
   */
  record Done(boolean isIndexBehind) implements Saved {}

  /** Somebody else wrote the file meanwhile; nothing is changed. */
  record Overtaken(Version by) implements Saved {}

  /** It cannot be used; nothing is changed. */
  record Wrong(Mistake mistake) implements Saved {}
}
