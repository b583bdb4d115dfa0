package wegwijs.indexer.crawl.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import wegwijs.indexer.crawl.url.WebUrl;

/** What a crawler needs of an HTML page. Not for sharing between threads. */
public final class HtmlPage {
  private static final int DEEPEST = 512;
  private static final int FEW_WORDS = 150;

  private final Document document;
  private final WebUrl base;

  private HtmlPage(Document document, WebUrl base) {
    this.document = document;
    this.base = base;
  }

  /**
   * Reads a page.
   *
   * @param contentType the header; its charset counts when the page has no byte order mark
   */
  public static HtmlPage parse(WebUrl url, String contentType, byte[] body) {
    Document document =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .parseInput(PageDecoder.decode(body, contentType), url.toString());
    return new HtmlPage(document, WebUrl.parse(document.baseUri()).orElse(url));
  }

  /** The links as they are written, without those that ask not to be followed. */
  public Stream<String> hrefs() {
    return document.select("a[href], area[href]").stream()
        .filter(link -> !rel(link).contains("nofollow"))
        .map(link -> link.attr("href"));
  }

  private static List<String> rel(Element link) {
    return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
  }

  /** The address that a link leads to; empty for {@code mailto:} and the like. */
  public Optional<WebUrl> resolve(String href) {
    return base.resolve(href);
  }

  /** What the page asks of robots. */
  public RobotsTags robotsTags() {
    return document.select("meta[name][content]").stream()
        .filter(meta -> isForUs(meta.attr("name").strip().toLowerCase(Locale.ROOT)))
        .map(meta -> RobotsTags.ofMeta(meta.attr("content")))
        .reduce(RobotsTags.NONE, RobotsTags::or);
  }

  private static boolean isForUs(String name) {
    return name.equals("robots") || name.equals(Robots.TOKEN);
  }

  /** The address that the page calls its own. */
  public Optional<WebUrl> canonical() {
    return document.select("link[rel=canonical][href]").stream()
        .findFirst()
        .flatMap(link -> resolve(link.attr("href")));
  }

  /** Whether a short page says in its title or heading that there is no such page. */
  public boolean saysNotFound() {
    boolean says =
        Stream.concat(
                Stream.of(document.title()), document.select("h1").stream().map(Element::text))
            .anyMatch(NotFoundTitle::isIn);
    return says && words().size() <= FEW_WORDS;
  }

  /** The different words that can be read. */
  public Set<String> words() {
    return Stream.of(document.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * What the page says and leads to, for comparing: text, JSON-LD and links, but no attributes that
   * change with each request, such as nonces and tokens.
   */
  public List<String> content() {
    return Stream.of(
            Stream.of(document.title(), document.text()),
            document.select("script[type=application/ld+json]").stream().map(Element::data),
            document.select("a[href]").stream().map(link -> link.attr("href")),
            document.select("meta[name=description], meta[itemprop], meta[property]").stream()
                .map(meta -> meta.attr("content")))
        .flatMap(part -> part)
        .toList();
  }
}
