package wegwijs.indexer.extract.html;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import wegwijs.indexer.crawl.Page;
import wegwijs.indexer.crawl.site.PageDecoder;

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
        HeadingZones.of(collector.lines()),
        collector.links(),
        repaired.isPresent());
  }

  /** The lines of one zone. */
  public List<Line> linesIn(Zone zone) {
    return linesIn(Set.of(zone));
  }

  /** The lines of several zones, in the order of the page. */
  public List<Line> linesIn(Set<Zone> zones) {
    return lines.stream().filter(line -> zones.contains(line.zone())).toList();
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

  /** The address of the home page of its site. */
  public String site() {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    return url.getScheme() + "://" + host + port + "/";
  }

  /** The host name without {@code www.}, in lower case. */
  public String host() {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    return withoutWww(host);
  }

  /** The host of an absolute address of the web, as {@link #host()}; empty for any other. */
  public static String host(String href) {
    try {
      URI address = URI.create(href.strip());
      boolean isWeb =
          String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT).matches("https?");
      String host = address.getHost();
      String lower = isWeb && host != null ? host.toLowerCase(Locale.ROOT) : "";
      return withoutWww(lower);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The content of a meta element by its name or property. */
  public Optional<String> meta(String name) {
    for (Element meta = document.head().firstElementChild();
        meta != null;
        meta = meta.nextElementSibling()) {
      if (name.equalsIgnoreCase(meta.attr("name"))
          || name.equalsIgnoreCase(meta.attr("property"))) {
        return Optional.of(meta.attr("content").strip()).filter(content -> !content.isEmpty());
      }
    }
    return Optional.empty();
  }
}
