package wegwijs.templates.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells which addresses a page may link to: own paths, web sites, mail and telephone.
 *
 * <p>Anything else, such as {@code javascript:} or a path that a browser reads as another host,
 * could run code or mislead (OWASP ASVS 5.0, 1.2.2). Thread-safe.
 */
public final class Href {
  private static final Pattern SAFE =
      Pattern.compile("(?i)(https?://[^/\\\\].*|mailto:.+|tel:.+|[?#].*|/(?![/\\\\]).*)");
  private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);

  private Href() {}

  /** Says whether the address may stand in a link; use it before making a {@link Link}. */
  public static boolean isSafe(String address) {
    return !CONTROL.matcher(address).matches() && SAFE.matcher(address).matches();
  }

  /** A link that opens a new mail to nobody yet, with these words in it. */
  public static String mail(String subject, String body) {
    return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body);
  }

  /** RFC 6068: a space is %20 and a line ends in CRLF. */
  private static String encoded(String text) {
    return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  static String checked(String address) {
    if (!isSafe(address)) {
      throw new IllegalArgumentException(
          "address '" + address + "' is not a path, http(s), mailto or tel; leave the link out");
    }
    return address;
  }
}
