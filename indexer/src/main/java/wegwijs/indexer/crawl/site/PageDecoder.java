package wegwijs.indexer.crawl.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a web page. A byte order mark decides, then the header, then the page itself,
 * then whether the bytes are UTF-8; what is left is windows-1252. A page that says UTF-8 and is not
 * is windows-1252, and one that says a single-byte set and is UTF-8 with accents is UTF-8.
 * Stateless.
 */
public final class PageDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 16_384;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  private PageDecoder() {}

  /**
   * The text of a page.
   *
   * @param contentType the header
   */
  public static String decode(byte[] body, String contentType) {
    Optional<String> marked = WebText.byMark(body);
    if (marked.isPresent()) {
      return marked.get();
    }
    Charset named = named(contentType).or(() -> named(head(body))).orElse(StandardCharsets.UTF_8);
    // Browsers read what a page calls Latin 1 or ASCII as windows-1252 (WHATWG Encoding).
    boolean western =
        named.equals(StandardCharsets.ISO_8859_1)
            || named.equals(StandardCharsets.US_ASCII)
            || named.equals(WINDOWS_1252);
    if (western || named.equals(StandardCharsets.UTF_8)) {
      return strictUtf8(body).orElseGet(() -> new String(body, WINDOWS_1252));
    }
    return new String(body, named);
  }

  private static String head(byte[] body) {
    return new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
  }

  /** A page that could be read to find its charset is not written in UTF-16, whatever it says. */
  private static Optional<Charset> named(String text) {
    Matcher charset = CHARSET.matcher(text);
    if (!charset.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(charset.group(1)))
          .filter(
              found -> !found.name().startsWith("UTF-16") && !found.name().startsWith("UTF-32"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictUtf8(byte[] body) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
