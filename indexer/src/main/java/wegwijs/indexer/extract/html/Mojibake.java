package wegwijs.indexer.extract.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text in UTF-8 that was once taken for windows-1252, such as {@code cafÃ©}. Stateless. */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern SIGN =
      Pattern.compile(
          "[\u00c2\u00c3][\u0080-\u00bf\u20ac\u2018-\u201d\u0192\u2020-\u2026]|\u00e2[\u20ac\u201a]");
  private static final int SHORTEST_PART = 2;

  private Mojibake() {}

  /** The text as it was meant, if it is garbled. */
  static Optional<String> repair(String text) {
    boolean mayBe = text.indexOf('\u00c2') >= 0 || text.indexOf('\u00c3') >= 0;
    mayBe |= text.indexOf('\u00e2') >= 0;
    if (!mayBe || !SIGN.matcher(text).find()) {
      return Optional.empty();
    }
    StringBuilder repaired = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) < 0x80) {
        repaired.append(part(text.substring(start, i)));
        if (i < text.length()) {
          repaired.append(text.charAt(i));
        }
        start = i + 1;
      }
    }
    String result = repaired.toString();
    return result.equals(text) ? Optional.empty() : Optional.of(result);
  }

  /** A run of characters beyond ASCII, read back where its bytes are UTF-8. */
  private static String part(String run) {
    if (run.length() < SHORTEST_PART) {
      return run;
    }
    try {
      ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(run));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return run;
    }
  }
}
