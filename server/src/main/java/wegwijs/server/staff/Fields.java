package wegwijs.server.staff;

import java.util.Collection;
import java.util.List;
import wegwijs.server.access.WorkFrame;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * Fields of forms of the front office, with their words: the label of a key, and its hint where the
 * messages have one. Safe to share between threads.
 */
public record Fields(WorkFrame frame) {
  /** How many characters fit in a line. */
  public static final int LONGEST_LINE = 200;

  /** How many characters fit in a text. */
  public static final int LONGEST_TEXT = 4_000;

  /** One line. */
  public WorkField line(String name, String key, String value) {
    return frame.input(Kind.TEXT, name, key, value).atMost(LONGEST_LINE);
  }

  /** Several lines. */
  public WorkField area(String name, String key, String value) {
    return frame.input(Kind.AREA, name, key, value).atMost(LONGEST_TEXT);
  }

  /** One of several; {@code value} is chosen. */
  public WorkField one(String name, String key, String value, List<Option> options) {
    return WorkField.one(name, frame.text(key), frame.hint(key), value, options);
  }

  /** Some of several; {@code values} are chosen. */
  public WorkField some(String name, String key, Collection<String> values, List<Option> options) {
    return WorkField.some(name, frame.text(key), frame.hint(key), values, options);
  }
}
