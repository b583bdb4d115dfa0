package wegwijs.server.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.server.access.WorkFrame;
import wegwijs.templates.view.FormField;
import wegwijs.templates.view.FormField.Caption;
import wegwijs.templates.view.FormField.Option;

/** Fields of forms at work, with their words. Safe to share between threads. */
record Fields(WorkFrame frame) {
  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 4_000;

  FormField line(String name, String key, String value) {
    return new FormField.Line(caption(name, key), value, "text", "off", LONGEST_LINE);
  }

  FormField area(String name, String key, String value, int rows) {
    return new FormField.Area(caption(name, key), value, rows, LONGEST_TEXT);
  }

  FormField one(String name, String key, List<Option> options) {
    return new FormField.Choice(caption(name, key), options, false);
  }

  FormField some(String name, String key, List<Option> options) {
    return new FormField.Choice(caption(name, key), options, true);
  }

  private Caption caption(String name, String key) {
    return new Caption(name, frame.text(key), hint(String.join(".", key, "hint")), null);
  }

  private @Nullable String hint(String key) {
    return frame.pages().words().has(key) ? frame.text(key) : null;
  }
}
