package wegwijs.templates.view;

import java.time.LocalDate;
import java.util.List;

/**
 * Results as a booklet to print: a cover, contents by theme, and every service in short.
 *
 * @param portal the name in full, for the cover
 * @param subject what was asked, in words; empty for everything
 * @param date the day it was made
 * @param chapters by theme
 * @param total how many there are, of which the booklet may hold fewer
 */
public record BookletPage(
    Layout layout,
    String portal,
    List<String> subject,
    LocalDate date,
    List<Chapter> chapters,
    int total) {
  /** Checks the name and copies the lists. */
  public BookletPage {
    Required.text(portal, "portal");
    Required.notNegative(total, "total");
    subject = List.copyOf(subject);
    chapters = List.copyOf(chapters);
  }

  /** How many services stand in it. */
  public int count() {
    return chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
  }

  /**
   * The services of one theme.
   *
   * @param anchor by which the contents lead to it
   */
  public record Chapter(String anchor, String title, List<Digest> entries) {
    /** Checks the words and copies the entries. */
    public Chapter {
      Required.text(anchor, "anchor");
      Required.text(title, "title");
      entries = List.copyOf(entries);
    }
  }
}
