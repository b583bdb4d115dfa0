package wegwijs.indexer.extract.html;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import wegwijs.indexer.crawl.Page;
import wegwijs.indexer.crawl.site.PageDecoder;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * A page that was parsed once. Treat the document as read only; not for sharing between threads.
 *
 * @param url where it was found
 * @param fetchedAt when
 * @param document what was parsed, without what the recipe ignores
 * @param lines what a reader sees, in order
 * @param links in order
 * @param wasGarbled whether letters with accents had to be repaired
 */
public record WebPage(
    URI url,
    Instant fetchedAt,
    Document document,
    List<Line> lines,
    List<Link> links,
    boolean wasGarbled) {
  /** Deeper elements are put beside each other, so that no walk can exhaust the stack. */
  private static final int DEEPEST = 200;

  private static final WordPattern PARTNER_HEADING =
      WordPattern.of(
          "(\\b(samenwerkings?)?partners?\\b|samenwerk|sponsor|verwijzers|andere"
              + " organisaties|handige (links|adressen)|nuttige (links|adressen)|meer hulp|ook"
              + " (hulp|interessant)|doorverwij|zie ook|andere (hulp|instanties)|vrienden van|wij"
              + " werken samen|landelijke (hulp|nummers|organisaties)|sociale kaart|hulplijnen)");
  private static final WordPattern RELATED_HEADING =
      WordPattern.of(
          "(gerelateerd|laatste nieuws|^nieuws$|lees ook|^agenda$|recente berichten|bekijk ook"
              + "|meest gelezen|ervaringen|reviews|waarderingen|beoordelingen|deel deze pagina"
              + "|nieuwsbrief|anderen bekeken|^steun ons|^doneer|^doneren|^word donateur|^geef$)");

  /** Copies the lists. */
  public WebPage {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  /** Parses a page, without the elements that these selectors name. */
  public static WebPage parse(Page page, List<Evaluator> ignored) {
    String html = PageDecoder.decode(page.body(), page.contentType());
    Optional<String> repaired = Mojibake.repair(html);
    Document document =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .parseInput(repaired.orElse(html), page.url().toString());
    for (Evaluator evaluator : ignored) {
      document.select(evaluator).remove();
    }
    LineCollector collector = new LineCollector();
    document.body().filter(collector);
    return new WebPage(
        page.url(),
        page.fetchedAt(),
        document,
        zonedByHeadings(collector.lines()),
        collector.links(),
        repaired.isPresent());
  }

  /** A heading such as "Onze partners" holds until the next one of its level. */
  private static List<Line> zonedByHeadings(List<Line> lines) {
    List<Line> zoned = new ArrayList<>(lines.size());
    int level = 0;
    Zone zone = Zone.MAIN;
    for (Line line : lines) {
      boolean isText = line.zone() == Zone.MAIN || line.zone() == Zone.SIDE;
      if (isText && line.isHeading() && (level == 0 || line.headingLevel() <= level)) {
        zone = zoneOfHeading(line);
        level = zone == Zone.MAIN ? 0 : line.headingLevel();
      }
      zoned.add(isText && level > 0 ? line.in(zone) : line);
    }
    return zoned;
  }

  private static Zone zoneOfHeading(Line heading) {
    boolean isTitle = heading.headingLevel() == 1;
    if (!isTitle && PARTNER_HEADING.isIn(heading.text())) {
      return Zone.PARTNERS;
    }
    return !isTitle && RELATED_HEADING.isIn(heading.text()) ? Zone.RELATED : Zone.MAIN;
  }

  /** The lines of one zone. */
  public List<Line> linesIn(Zone zone) {
    return lines.stream().filter(line -> line.zone() == zone).toList();
  }

  /** The title of the document; empty when it has none. */
  public String title() {
    return document.title();
  }

  /** Its address without a fragment. */
  public String address() {
    String address = url.toString();
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  /** The host name without {@code www.}, in lower case. */
  public String host() {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The content of a meta element by its name or property. */
  public Optional<String> meta(String name) {
    for (Element meta : document.head().getElementsByTag("meta")) {
      if (name.equalsIgnoreCase(meta.attr("name"))
          || name.equalsIgnoreCase(meta.attr("property"))) {
        return Optional.of(meta.attr("content").strip()).filter(content -> !content.isEmpty());
      }
    }
    return Optional.empty();
  }
}
