package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * An honest word above the results: in what they fall short of the question.
 *
 * @param text one or two plain sentences
 * @param link where there is more, if anywhere
 */
public record Notice(String text, @Nullable Link link) {
  /** Checks that there is something to read. */
  public Notice {
    Required.text(text, "text");
  }
}
