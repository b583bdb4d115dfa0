package wegwijs.server;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** What the program tells on the command line, in Dutch. Stateless. */
final class CommandTexts {
  /** Where the texts stand, those of the help of commands as well. */
  static final String BUNDLE = "wegwijs.messages.commands";

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.of("nl"));

  private CommandTexts() {}

  /** The text of a key, with these values where it has {@code {0}}, {@code {1}} and so on. */
  static String text(String key, Object... values) {
    String text = TEXTS.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", Objects.toString(values[i]));
    }
    return text;
  }
}
