package wegwijs.server.admin.guidance;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a draft would do. Immutable.
 *
 * @param isIndexBehind whether records are classified by other rules, so that the index must be
 *     made anew before all of it shows
 * @param asked how many questions were asked before and after; 0 when the draft is not about words
 * @param before mean nDCG@10 of the judged questions as it is; absent when none is judged here
 * @param after the same with the draft
 * @param changed the questions of which the first ten answers are others
 * @param emptyLinks links of situations that would lead to nothing
 */
public record Effect(
    boolean isIndexBehind,
    int asked,
    OptionalDouble before,
    OptionalDouble after,
    List<Changed> changed,
    List<String> emptyLinks) {
  /** Copies the lists. */
  public Effect {
    changed = List.copyOf(changed);
    emptyLinks = List.copyOf(emptyLinks);
  }

  /**
   * A question that is answered otherwise.
   *
   * @param before names of the first three services
   * @param after the same with the draft
   */
  public record Changed(String question, List<String> before, List<String> after) {
    /** Copies the names. */
    public Changed {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
