package wegwijs.indexer.extract.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import wegwijs.indexer.extract.text.EmailAddresses;

/**
 * E-mail addresses that stand only in the attributes of an element, whole or as name and host, from
 * where a script puts them into the page. Stateless.
 */
final class AttributeMail {
  private static final List<String> WHOLE = List.of("data-email", "data-mail", "data-mailto");
  private static final List<String> NAMES =
      List.of("data-user", "data-name", "data-local", "data-account", "data-mailbox");
  private static final List<String> HOSTS = List.of("data-domain", "data-host");
  private static final int LONGEST = 200;

  private AttributeMail() {}

  /** The address behind an element without others in it, if it hides one. */
  static Optional<String> of(Element element) {
    if (!hasOwnAttribute(element) || element.childrenSize() > 0) {
      return Optional.empty();
    }
    Optional<String> whole = first(element, WHOLE);
    Optional<String> host = first(element, HOSTS);
    Optional<String> name = host.isEmpty() ? host : first(element, NAMES);
    String ending = element.attr("data-tld").isEmpty() ? "" : "." + element.attr("data-tld");
    return whole
        .or(() -> name.map(local -> local + "@" + host.orElse("") + ending))
        .flatMap(AttributeMail::readable);
  }

  private static boolean hasOwnAttribute(Element element) {
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("data-")) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<String> first(Element element, List<String> attributes) {
    return attributes.stream()
        .map(element::attr)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
        .findFirst();
  }

  /** What is no address as a whole is something else. */
  private static Optional<String> readable(String address) {
    return EmailAddresses.find(address).stream().filter(address::equals).findFirst();
  }
}
