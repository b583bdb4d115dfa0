package wegwijs.server.page.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts that pages put together from records, in {@code wegwijs/server/page/page_nl.properties}
 * (UTF-8, patterns of {@link MessageFormat}). Immutable; threads may share it.
 */
public final class PageTexts {
  /** The language of the pages. */
  public static final Locale DUTCH = Locale.of("nl");

  private static final String FILE = "/wegwijs/server/page/page_nl.properties";

  private final Properties texts;

  private PageTexts(Properties texts) {
    this.texts = texts;
  }

  /** The Dutch texts. */
  public static PageTexts dutch() {
    try (InputStream bytes = PageTexts.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its own file " + FILE);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return new PageTexts(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text without arguments; empty when the key does not exist. */
  public Optional<String> find(String key) {
    return texts.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /**
   * The words of a text.
   *
   * @throws IllegalArgumentException when the key does not exist
   */
  public String text(String key, Object... arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text '" + key + "' in " + FILE);
    }
    return new MessageFormat(pattern, DUTCH).format(arguments);
  }
}
