package wegwijs.indexer.extract.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * E-mail addresses that Cloudflare hides from robots: pairs of hexadecimal digits, of which the
 * first is the key that the others are combined with. Stateless.
 */
final class CloudflareMail {
  private static final String LINK = "/cdn-cgi/l/email-protection#";
  private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2}){4,200}");
  private static final int BASE = 16;

  private CloudflareMail() {}

  /** The address behind an element, if it hides one. */
  static Optional<String> of(Element element) {
    if (element.hasAttr("data-cfemail")) {
      return decode(element.attr("data-cfemail"));
    }
    String href = element.normalName().equals("a") ? element.attr("href") : "";
    int at = href.indexOf(LINK);
    return at < 0 || element.selectFirst("[data-cfemail]") != null
        ? Optional.empty()
        : decode(href.substring(at + LINK.length()));
  }

  private static Optional<String> decode(String hex) {
    if (!HEX.matcher(hex).matches()) {
      return Optional.empty();
    }
    int key = Integer.parseInt(hex, 0, 2, BASE);
    StringBuilder address = new StringBuilder();
    for (int i = 2; i < hex.length(); i += 2) {
      address.append((char) (Integer.parseInt(hex, i, i + 2, BASE) ^ key));
    }
    return Optional.of(address.toString()).filter(text -> text.contains("@"));
  }
}
