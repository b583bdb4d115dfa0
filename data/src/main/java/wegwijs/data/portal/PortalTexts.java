package wegwijs.data.portal;

import java.util.List;

/**
 * The words of a portal. Immutable.
 *
 * @param name in full, for the title
 * @param shortName for the top of every page on a phone
 * @param language as in BCP 47, such as "nl"
 * @param tagline what the site does, in one line
 * @param intro paragraphs for the first page
 */
public record PortalTexts(
    String name, String shortName, String language, String tagline, List<String> intro) {

  /** Copies the paragraphs. */
  public PortalTexts {
    intro = List.copyOf(intro);
  }
}
