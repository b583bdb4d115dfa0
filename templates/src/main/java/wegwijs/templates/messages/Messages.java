package wegwijs.templates.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fixed words of one language, read from {@code wegwijs/messages/<name>_<language>.properties}
 * in UTF-8.
 *
 * <p>Messages are patterns of {@link MessageFormat}: arguments stand as {@code {0}}, plurals as
 * {@code {0,choice,…}}, and an apostrophe is written twice. Immutable; threads may share it.
 */
public final class Messages {
  private final String file;
  private final Locale locale;
  private final Map<String, MessageFormat> formats;

  /** What those say that take no arguments, which are most. */
  private final Map<String, String> plain = new HashMap<>();

  private Messages(String file, Locale locale, Map<String, MessageFormat> formats) {
    this.file = file;
    this.locale = locale;
    this.formats = formats;
    formats.forEach((key, format) -> {
      if (format.getFormatsByArgumentIndex().length == 0) {
        plain.put(key, format.format(new Object[0]));
      }
    });
  }

  /**
   * Reads the messages of the public pages in a language.
   *
   * @throws IllegalArgumentException when there is no file for it or a pattern in it is wrong
   */
  public static Messages load(Locale locale) {
    return load("messages", locale);
  }

  /**
   * Reads messages in a language.
   *
   * @param name what the file name begins with, such as "work" for people at work
   * @throws IllegalArgumentException when there is no file for it or a pattern in it is wrong
   */
  public static Messages load(String name, Locale locale) {
    String file = "/wegwijs/messages/" + name + "_" + locale.getLanguage() + ".properties";
    Map<String, MessageFormat> formats = new TreeMap<>();
    Properties texts = read(file);
    for (String key : texts.stringPropertyNames()) {
      formats.put(key, parse(file, key, texts.getProperty(key), locale));
    }
    return new Messages(file, locale, formats);
  }

  private static Properties read(String file) {
    try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalArgumentException(
            "no message file " + file + "; add one for the language");
      }
      Properties texts = new Properties();
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("message file " + file + " cannot be read", e);
    }
  }

  private static MessageFormat parse(String file, String key, String pattern, Locale locale) {
    try {
      return new MessageFormat(pattern, locale);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ": message '" + key + "' is not a pattern: " + e.getMessage(), e);
    }
  }

  /** The language of these messages. */
  public Locale locale() {
    return locale;
  }

  /** Every key there is, in order. */
  public Set<String> keys() {
    return new TreeSet<>(formats.keySet());
  }

  /** Whether there is a message with this key. */
  public boolean has(String key) {
    return formats.containsKey(key);
  }

  /**
   * The words of a message.
   *
   * @throws IllegalArgumentException when the key does not exist
   */
  public String text(String key, Object... arguments) {
    String fixed = plain.get(key);
    if (fixed != null) {
      return fixed;
    }
    MessageFormat format = formats.get(key);
    if (format == null) {
      throw new IllegalArgumentException("no message '" + key + "' in " + file);
    }
    // MessageFormat keeps state while it formats, so every call works on a copy of its own.
    return ((MessageFormat) format.clone()).format(arguments);
  }
}
