package wegwijs.data.schema;

import java.util.List;

/** The terms of the index for a word; never empty. Safe to share. */
interface WordTerms {
  /**
   * The terms, the first of which stands for the whole word.
   *
   * @param folded the word, folded
   * @param pieces what its hyphens separate; the word alone when it has none
   */
  List<String> of(String folded, List<String> pieces);
}
