package wegwijs.indexer.crawl.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.crawl.url.WebUrl;

/** What a crawler needs of an HTML page. Not for sharing between threads. */
public final class HtmlPage {
  private static final int DEEPEST = 512;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_FOUND =
      Pattern.compile(
          "(?i).*\\b(niet gevonden|bestaat niet( meer)?|not found|error 404|404 error|fout"
              + " 404)\\b.*|\\s*404\\b.*");
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
    try {
      Document document =
          Jsoup.parse(
              new ByteArrayInputStream(body),
              charset(contentType),
              url.toString(),
              Parser.htmlParser().setMaxDepth(DEEPEST));
      return new HtmlPage(document, WebUrl.parse(document.baseUri()).orElse(url));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  private static @Nullable String charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)).name() : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
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
            .anyMatch(text -> NOT_FOUND.matcher(text).matches());
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
