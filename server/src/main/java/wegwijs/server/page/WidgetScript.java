package wegwijs.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import wegwijs.templates.Assets;

/** The script by which a page of another site shows the search of a portal. Immutable. */
final class WidgetScript {
  private static final String FILE = "/" + Assets.WIDGET;

  private final PageAnswer answer;

  private WidgetScript(String content) {
    answer = new PageAnswer.Shared("text/javascript; charset=utf-8", content);
  }

  static WidgetScript read() {
    try (InputStream bytes = WidgetScript.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its own file " + FILE);
      }
      return new WidgetScript(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for every portal: the script tells by its own address to which one it belongs. */
  PageAnswer show() {
    return answer;
  }
}
