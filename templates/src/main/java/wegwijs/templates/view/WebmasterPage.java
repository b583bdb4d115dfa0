package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a webmaster puts the portal on another site.
 *
 * @param lead the whole of it in one or two sentences
 * @param words the words that may stand in the code, by group
 */
public record WebmasterPage(
    Layout layout, String title, String lead, List<Section> sections, List<CodeWords> words) {
  /** Checks the words and copies the lists. */
  public WebmasterPage {
    Required.text(title, "title");
    Required.text(lead, "lead");
    sections = List.copyOf(sections);
    words = List.copyOf(words);
  }

  /**
   * One way to do it.
   *
   * @param lines a paragraph each
   * @param snippet code to copy, if there is some
   */
  public record Section(String heading, List<String> lines, @Nullable String snippet) {
    /** Checks the heading and copies the lines. */
    public Section {
      Required.text(heading, "heading");
      lines = List.copyOf(lines);
    }
  }

  /** Words of one kind, such as the themes. */
  public record CodeWords(String heading, List<CodeWord> words) {
    /** Checks the heading and copies the words. */
    public CodeWords {
      Required.text(heading, "heading");
      words = List.copyOf(words);
    }
  }

  /** A word in the code and what it means. */
  public record CodeWord(String code, String meaning) {}
}
