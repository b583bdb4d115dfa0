package wegwijs.templates.view;

import java.util.List;

/** Text in which some words stand out, such as those that matched a question. */
public record Marked(List<Run> runs) {
  /** Copies the pieces. */
  public Marked {
    runs = List.copyOf(runs);
  }

  /**
   * A piece of the text.
   *
   * @param text the words, with the spaces around them
   * @param marked whether it stands out
   */
  public record Run(String text, boolean marked) {}
}
