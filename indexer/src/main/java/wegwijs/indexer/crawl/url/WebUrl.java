package wegwijs.indexer.crawl.url;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * A normalised http or https address without user, password and fragment. Two addresses that differ
 * only in form are equal. Immutable.
 *
 * <p>Normalising twice is the same as once. The query is never touched, except that what may not
 * stand in an address is percent-encoded, so that it keeps its meaning.
 */
public final class WebUrl {
  private static final Pattern ENCODED = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern USER_INFO =
      Pattern.compile("^(\\s*[\\w+.-]*:?[/\\\\]*)[^/\\\\?#]*@");
  private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+|[0-9a-f:.]+");
  private static final String UNRESERVED_SIGNS = "-._~";

  private final HttpUrl url;
  private final String text;

  private WebUrl(HttpUrl url) {
    this.url = url;
    this.text = url.toString();
  }

  /** The address in this text; empty when it is no http or https address. Never throws. */
  public static Optional<WebUrl> parse(String text) {
    return Optional.ofNullable(HttpUrl.parse(text.strip())).flatMap(WebUrl::normalise);
  }

  /** The address that a link on this page leads to; empty for {@code mailto:} and the like. */
  public Optional<WebUrl> resolve(String link) {
    return Optional.ofNullable(url.resolve(link.strip())).flatMap(WebUrl::normalise);
  }

  private static Optional<WebUrl> normalise(HttpUrl url) {
    String host = withoutRootDot(url.host());
    if (!isHost(host)) {
      return Optional.empty();
    }
    HttpUrl plain =
        url.newBuilder()
            .username("")
            .password("")
            .fragment(null)
            .host(host)
            .encodedPath(normalisePath(url.encodedPath()))
            .build();
    // java.net.URI takes fewer characters than browsers do.
    HttpUrl strict = HttpUrl.parse(plain.uri().toString());
    return Optional.ofNullable(strict).map(WebUrl::new);
  }

  /** OkHttp lets some international names through that it does not take a second time. */
  private static boolean isHost(String host) {
    String written = host.contains(":") ? "[" + host + "]" : host;
    return HOST.matcher(host).matches() && HttpUrl.parse("http://" + written + "/") != null;
  }

  private static String withoutRootDot(String host) {
    boolean hasDot = host.length() > 1 && host.endsWith(".");
    return hasDot ? host.substring(0, host.length() - 1) : host;
  }

  /** RFC 3986, 6.2.2: letters, digits and -._~ stand for themselves; hex digits are capitals. */
  private static String normalisePath(String path) {
    return ENCODED.matcher(path).replaceAll(WebUrl::normaliseSign);
  }

  private static String normaliseSign(MatchResult encoded) {
    char sign = (char) Integer.parseInt(encoded.group(1), 16);
    boolean isPlain =
        sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED_SIGNS.indexOf(sign) >= 0);
    return isPlain ? String.valueOf(sign) : encoded.group().toUpperCase(Locale.ROOT);
  }

  /** Whether this text carries a user name or a password, which is never kept. */
  public static boolean hasCredentials(String text) {
    return USER_INFO.matcher(text).find();
  }

  /** The text without a user name and password, to be shown in a message. */
  public static String mask(String text) {
    return USER_INFO.matcher(text).replaceFirst("$1");
  }

  /** The host, lower case, in ASCII; an IPv6 address has no brackets. */
  public String host() {
    return url.host();
  }

  /** Scheme, host and port: what a robots.txt holds for. */
  public String origin() {
    String root = url.resolve("/") + "";
    return root.substring(0, root.length() - 1);
  }

  /** The path as it is sent, with its first slash. */
  public String path() {
    return url.encodedPath();
  }

  /** The parts of the path between the slashes, decoded. */
  public List<String> segments() {
    return url.pathSegments();
  }

  /** The query as it is sent, without the question mark. */
  public Optional<String> query() {
    return Optional.ofNullable(url.encodedQuery());
  }

  /** The address with another path and query, both as they are sent. */
  public WebUrl with(String path, Optional<String> query) {
    return normalise(url.newBuilder().encodedPath(path).encodedQuery(query.orElse(null)).build())
        .orElse(this);
  }

  /** Whether this is the home page of its host. */
  public boolean isHome() {
    return url.encodedPath().equals("/") && url.encodedQuery() == null;
  }

  /** The same as a Java address. */
  public URI uri() {
    return URI.create(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WebUrl that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The whole address. */
  @Override
  public String toString() {
    return text;
  }
}
