package wegwijs.templates.view;

import java.util.List;
import java.util.stream.Collectors;

/** Text in which some words stand out, such as those that matched a question. */
public record Marked(List<Run> runs) {
  /** Copies the pieces. */
  public Marked {
    runs = List.copyOf(runs);
  }

  /** Text without marks. */
  public static Marked plain(String text) {
    return new Marked(List.of(new Run(text, false)));
  }

  /** The words without the marks. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /**
   * A piece of the text.
   *
   * @param text the words, with the spaces around them
   * @param marked whether it stands out
   */
  public record Run(String text, boolean marked) {}
}
