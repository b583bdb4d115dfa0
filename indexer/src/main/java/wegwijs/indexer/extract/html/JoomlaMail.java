package wegwijs.indexer.extract.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * E-mail addresses that Joomla hides from robots since its fourth version: an element of its own
 * with the name and the host in Base64. Stateless.
 */
final class JoomlaMail {
  private static final String ELEMENT = "joomla-hidden-mail";
  private static final int LONGEST = 400;

  private JoomlaMail() {}

  /** The address behind an element, if it hides one. */
  static Optional<String> of(Element element) {
    return element.normalName().equals(ELEMENT)
        ? decoded(element.attr("first"))
            .flatMap(name -> decoded(element.attr("last")).map(host -> name + "@" + host))
        : Optional.empty();
  }

  private static Optional<String> decoded(String base64) {
    if (base64.isEmpty() || base64.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
