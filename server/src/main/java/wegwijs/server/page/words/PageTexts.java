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

  private static final String FOLDER = "/wegwijs/server/page/";

  private final String file;
  private final Properties texts;

  private PageTexts(String file, Properties texts) {
    this.file = file;
    this.texts = texts;
  }

  /** The Dutch texts. */
  public static PageTexts dutch() {
    return read(FOLDER + "page_nl.properties");
  }

  /** What a portal says of itself, in Dutch. */
  public static PageTexts statements() {
    return read(FOLDER + "statements_nl.properties");
  }

  /** How to put a portal on another site, in Dutch. */
  public static PageTexts embedding() {
    return read(FOLDER + "embedding_nl.properties");
  }

  /** Forms of visitors, in Dutch. */
  public static PageTexts forms() {
    return read(FOLDER + "forms_nl.properties");
  }

  private static PageTexts read(String file) {
    try (InputStream bytes = PageTexts.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return new PageTexts(file, texts);
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
      throw new IllegalArgumentException("no text '" + key + "' in " + file);
    }
    return new MessageFormat(pattern, DUTCH).format(arguments);
  }
}
