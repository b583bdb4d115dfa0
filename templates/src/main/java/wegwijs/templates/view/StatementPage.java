package wegwijs.templates.view;

import java.util.List;

/**
 * What the site says of itself, such as its privacy statement.
 *
 * @param lead the whole of it in one or two sentences
 */
public record StatementPage(Layout layout, String title, String lead, List<Section> sections) {
  /** Checks the words and copies the sections. */
  public StatementPage {
    Required.text(title, "title");
    Required.text(lead, "lead");
    sections = List.copyOf(sections);
  }

  /**
   * A part of it.
   *
   * @param lines a paragraph each
   * @param links where there is more
   */
  public record Section(String heading, List<String> lines, List<Link> links) {
    /** Checks the heading and copies the lists. */
    public Section {
      Required.text(heading, "heading");
      lines = List.copyOf(lines);
      links = List.copyOf(links);
    }
  }
}
