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
import wegwijs.templates.messages.Language;

/**
 * The texts that pages put together from records, by language, in {@code wegwijs/server/page} (UTF-8,
 * patterns of {@link MessageFormat}). Immutable; threads may share it.
 */
public final class PageTexts {
  /** The language of the records. */
  public static final Locale DUTCH = Locale.of("nl");

  private static final String FOLDER = "/wegwijs/server/page/";

  private final String file;
  private final Locale locale;
  private final Properties texts;

  private PageTexts(String file, Locale locale, Properties texts) {
    this.file = file;
    this.locale = locale;
    this.texts = texts;
  }

  /** The Dutch texts. */
  public static PageTexts dutch() {
    return in(Language.DUTCH);
  }

  /** What pages put together from records. */
  public static PageTexts in(Language language) {
    return complete("page", language);
  }

  /** What a portal says of itself. */
  public static PageTexts statements(Language language) {
    return complete("statements", language);
  }

  /** How to put a portal on another site. */
  public static PageTexts embedding(Language language) {
    return complete("embedding", language);
  }

  /** Forms of visitors. */
  public static PageTexts forms(Language language) {
    return complete("forms", language);
  }

  /** The cards for those in danger, by their ids; of Dutch there are none, as these are data. */
  public static PageTexts crisis(Language language) {
    return read("crisis", language);
  }

  /** A language that surrounds pages only has Dutch within them. */
  private static PageTexts complete(String name, Language language) {
    return read(name, language.isComplete() ? language : Language.DUTCH);
  }

  private static PageTexts read(String name, Language language) {
    String file = FOLDER + name + "_" + language.tag() + ".properties";
    try (InputStream bytes = PageTexts.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return new PageTexts(file, language.locale(), texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language, for dates and numbers. */
  public Locale locale() {
    return locale;
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
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
