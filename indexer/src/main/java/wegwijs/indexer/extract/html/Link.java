package wegwijs.indexer.extract.html;

import org.jsoup.nodes.Element;

/**
 * A link of a page.
 *
 * @param href as it is written
 * @param element the link itself
 * @param line the index of the line in which it stands; that line can be absent
 */
public record Link(String href, Element element, int line) {}
