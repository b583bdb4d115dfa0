package wegwijs.indexer.extract.html;

import org.jsoup.nodes.Element;

/**
 * A line of a page as a reader sees it. Immutable, though its element can be changed by others; not
 * for sharing between threads.
 *
 * @param index its place in the page, from 0
 * @param text clean and not blank, without line ends
 * @param element the block in which it begins
 * @param zone the part of the page
 * @param headingLevel 1 to 6 for a heading, 7 for a line in bold that serves as one, else 0
 * @param linkLength how many of its characters are links
 * @param reading what its text tells
 */
public record Line(
    int index,
    String text,
    Element element,
    Zone zone,
    int headingLevel,
    int linkLength,
    LineReading reading) {
  /** Whether it says what the following lines are about. */
  public boolean isHeading() {
    return headingLevel > 0;
  }

  /** Whether it is mostly something to click on. */
  public boolean isLinks() {
    return linkLength * 2 > text.length();
  }

  Line in(Zone other) {
    return new Line(index, text, element, other, headingLevel, linkLength, reading);
  }

  /** Where it stands, as a CSS selector. */
  public String selector() {
    return CssPath.of(element);
  }
}
