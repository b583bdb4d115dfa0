package wegwijs.indexer.extract.html;

import java.util.List;
import wegwijs.indexer.extract.text.EmailAddresses;

/**
 * E-mail addresses that are written from back to front, so that robots misread them, and that a
 * style turns around for readers. Stateless.
 */
final class ReversedMail {
  private static final int LONGEST = 100;

  private ReversedMail() {}

  /** The address, when a text is nothing but one from back to front; else the text itself. */
  static String turned(String text) {
    if (text.length() > LONGEST || text.indexOf('@') < 0 || !EmailAddresses.find(text).isEmpty()) {
      return text;
    }
    String turned = new StringBuilder(text.strip()).reverse().toString();
    return EmailAddresses.find(turned).equals(List.of(turned)) ? turned : text;
  }
}
