package wegwijs.indexer.crawl.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a plain text file to text, by their byte order mark and else as UTF-8. */
final class WebText {
  private WebText() {}

  static String decode(byte[] bytes) {
    return byMark(bytes).orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The text after a byte order mark; empty when there is none. */
  static Optional<String> byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(text(bytes, 3, StandardCharsets.UTF_8));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(text(bytes, 2, StandardCharsets.UTF_16LE));
    }
    return begins(bytes, 0xFE, 0xFF)
        ? Optional.of(text(bytes, 2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String text(byte[] bytes, int offset, Charset charset) {
    return new String(bytes, offset, bytes.length - offset, charset);
  }
}
