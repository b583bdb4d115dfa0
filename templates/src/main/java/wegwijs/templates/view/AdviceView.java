package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * A step, a right, or somebody to ask.
 *
 * @param text a few plain sentences
 * @param search where to find help with it; absent when nothing would be found there
 * @param law the name of the law that it rests on
 * @param decides a sentence that says who decides
 */
public record AdviceView(
    String heading,
    String text,
    @Nullable Link search,
    @Nullable String law,
    @Nullable String decides) {
  /** Checks the words. */
  public AdviceView {
    Required.text(heading, "heading");
    Required.text(text, "text");
  }
}
